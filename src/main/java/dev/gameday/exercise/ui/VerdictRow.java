package dev.gameday.exercise.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import dev.gameday.base.Routes;
import dev.gameday.base.ui.Form;
import dev.gameday.exercise.InjectionTimeline;
import dev.gameday.exercise.RecordVerdict;
import dev.gameday.exercise.RecordedVerdict;
import dev.gameday.exercise.Script;
import dev.gameday.exercise.VerdictFollowUp;
import dev.gameday.exercise.VerdictResult;
import dev.gameday.exercise.ui.RunSheets.Desk;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A failure mode in an injection: expected beside observed, and one press for the verdict. */
class VerdictRow extends Div {
    private static final long serialVersionUID = 1L;

    static final String FORM = "verdict";

    private final transient Desk desk;
    private final transient Form form = new Form(this);
    private final UUID injectionId;
    private final boolean judges;
    private final Anchor name = new Anchor();
    private final Span later = Words.tag("", "");
    private final Span expected = new Span();
    private final TextArea observed = new TextArea("Observed");
    private final Div said = new Div();
    private final Div buttons = new Div();
    private final Map<VerdictResult, Button> byResult = new EnumMap<>(VerdictResult.class);
    private final Div next = new Div();
    private transient Script.@Nullable Mode mode;
    private transient InjectionTimeline timeline = InjectionTimeline.of(List.of());

    VerdictRow(Desk desk, UUID injectionId) {
        this.desk = desk;
        this.injectionId = injectionId;
        this.judges = desk.day().organizer();
        addClassName("gd-verdict");
        Div what = new Div(name, later, expected);
        what.addClassName("gd-verdict-what");
        expected.addClassName("gd-prose");
        observed.addClassName("gd-observed");
        observed.setMinRows(1);
        form.field("observed", observed);
        buttons.addClassName("gd-verdict-buttons");
        buttons.getElement().setAttribute("role", "group");
        for (VerdictResult result : VerdictResult.values()) {
            Button button = new Button(shortLabel(result), click -> press(result));
            button.addThemeVariants(ButtonVariant.SMALL);
            byResult.put(result, button);
            buttons.add(button);
        }
        next.addClassName("gd-actions");
        add(what, form.notes(), judges ? observed : said, buttons, next);
    }

    private static String shortLabel(VerdictResult result) {
        return result == VerdictResult.DEGRADED ? "Degraded" : result.label();
    }

    void focus() {
        name.focus();
    }

    void show(Script.Mode now, InjectionTimeline progress) {
        boolean started = progress.startedAt() != null;
        timeline = progress;
        boolean first = mode == null;
        RecordedVerdict before = mode == null ? null : mode.verdict();
        mode = now;
        RecordedVerdict verdict = now.verdict();
        name.setText(now.applicationName() + " · " + now.featureName() + (now.foundLive() ? " · " + now.title() : ""));
        name.setHref(Routes.FAILURE_MODES + "/" + now.failureModeId());
        later.setText(now.foundLive() ? "Found live" : "Added later");
        later.setVisible(now.addedLater());
        expected.setText(now.expected().isEmpty() ? "Nothing written down as expected" : "Expected: " + now.expected());
        if (verdict != null && !verdict.equals(before)) {
            observed.setValue(verdict.observed());
            form.opened();
        }
        said.removeAll();
        if (verdict != null) {
            said.add(
                    Words.tag(verdict.result().label(), Words.look(verdict.result())), Words.prose(verdict.observed()));
        }
        buttons.getElement().setAttribute("aria-label", "Verdict on " + name.getText());
        buttons.setVisible(started && judges);
        observed.setVisible(started);
        byResult.forEach((result, button) -> look(button, result, verdict));
        followUps(verdict);
        if (first && judges) {
            form.keep(desk.drafts(), "Observed: " + name.getText(), FORM, injectionId, now.failureModeId());
        }
    }

    private void look(Button button, VerdictResult result, @Nullable RecordedVerdict verdict) {
        boolean chosen = verdict != null && verdict.result() == result;
        button.getElement().setAttribute("aria-pressed", String.valueOf(chosen));
        button.setClassName("chosen", chosen);
        String look = Words.look(result);
        if (!look.isEmpty()) {
            button.setClassName(look, chosen);
        }
    }

    private void followUps(@Nullable RecordedVerdict verdict) {
        next.removeAll();
        if (verdict == null || verdict.result() == VerdictResult.PASSED) {
            return;
        }
        for (VerdictFollowUp followUp : desk.followUps()) {
            Button button = new Button(followUp.label(), click -> followUp.open(verdict.id()));
            button.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
            next.add(button);
        }
    }

    private void press(VerdictResult result) {
        Script.Mode judged = mode;
        if (judged == null) {
            return;
        }
        RecordedVerdict standing = judged.verdict();
        boolean same = standing != null
                && standing.result() == result
                && standing.observed().equals(observed.getValue().strip());
        if (!same) {
            form.save(
                    () -> desk.verdicts()
                            .record(
                                    injectionId,
                                    new RecordVerdict(
                                            judged.failureModeId(),
                                            result,
                                            observed.getValue(),
                                            timeline.source() == null ? null : timeline.timeToDetect() != null,
                                            timeline.restoredAt() == null ? null : true,
                                            standing == null ? null : standing.id(),
                                            UUID.randomUUID())),
                    () -> {});
            desk.refresh().run();
        }
    }
}
