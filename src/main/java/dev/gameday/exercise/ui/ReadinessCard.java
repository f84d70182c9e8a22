package dev.gameday.exercise.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import dev.gameday.base.ui.Dates;
import dev.gameday.base.ui.FormDialog;
import dev.gameday.base.ui.Notices;
import dev.gameday.exercise.GameDayPage;
import dev.gameday.exercise.PreparationService;
import dev.gameday.exercise.Readiness;
import dev.gameday.exercise.ReadinessItem;
import java.time.ZoneId;

/** What has to be so before the day starts; ticks are saved at once. */
class ReadinessCard extends Section {
    private static final long serialVersionUID = 1L;

    private final transient PreparationService preparation;
    private final transient GameDayPage day;
    private final boolean changes;
    private final transient ZoneId zone;
    private final transient Runnable changed;

    ReadinessCard(PreparationService preparation, GameDayPage day, boolean changes, ZoneId zone, Runnable changed) {
        this.preparation = preparation;
        this.day = day;
        this.changes = changes;
        this.zone = zone;
        this.changed = changed;
        addClassNames("gd-card", "gd-readiness");
        Readiness readiness = preparation.readiness(day.id());
        int gaps = readiness.gaps().size();
        Div head = new Div(
                new H2("Ready to start"),
                Words.tag(
                        gaps == 0
                                ? "Everything"
                                : readiness.checks().size() - gaps + " of "
                                        + readiness.checks().size(),
                        gaps == 0 ? "proven" : "stale"));
        head.addClassName("gd-card-head");
        add(head);
        String reason = day.startReason();
        if (reason != null && !reason.isEmpty()) {
            add(Words.prose("Started with gaps: " + reason));
        }
        String group = "";
        for (Readiness.Check check : readiness.checks()) {
            if (!check.item().group().equals(group)) {
                group = check.item().group();
                add(new H3(group));
            }
            add(line(check));
        }
    }

    private Div line(Readiness.Check check) {
        Checkbox box = new Checkbox(check.item().label(), check.done());
        box.setReadOnly(!changes || check.item().isDerived());
        box.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                if (Notices.attempt(() ->
                        preparation.check(day.id(), check.item(), check.version(), box.getValue(), check.note()))) {
                    Notices.done(box.getValue() ? "Ready." : "Not ready.");
                }
                changed.run();
            }
        });
        Div line = new Div(box);
        line.addClassName("gd-check");
        Span aside = new Span(check.note());
        aside.addClassNames("gd-dim", "gd-small");
        if (check.changedAt() != null && !check.changedBy().isEmpty()) {
            aside.setText((check.note().isEmpty() ? "" : check.note() + " · ") + check.changedBy() + ", "
                    + Dates.full(check.changedAt(), zone));
        }
        line.add(aside);
        if (changes && !check.item().isDerived()) {
            Button note = new Button("Note", click -> new NoteDialog(check).open());
            note.setAriaLabel("Note on “" + check.item().label() + "”");
            note.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
            line.add(note);
        }
        return line;
    }

    private Readiness.Check now(ReadinessItem item) {
        return preparation.readiness(day.id()).checks().stream()
                .filter(check -> check.item() == item)
                .findFirst()
                .orElseThrow();
    }

    /** What to know about it. */
    private final class NoteDialog extends FormDialog {
        private static final long serialVersionUID = 1L;

        NoteDialog(Readiness.Check check) {
            super(check.item().label(), "Save");
            TextArea note = text("note", "Note", "");
            boolean[] done = {check.done()};
            edits(
                    check,
                    Readiness.Check::version,
                    now -> {
                        note.setValue(now.note());
                        done[0] = now.done();
                    },
                    () -> now(check.item()));
            keep("readiness", day.id(), check.item().name());
            onSave(() -> {
                preparation.check(day.id(), check.item(), version(), done[0], note.getValue());
                changed.run();
            });
        }
    }
}
