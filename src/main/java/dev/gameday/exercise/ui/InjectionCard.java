package dev.gameday.exercise.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import dev.gameday.base.ui.Confirm;
import dev.gameday.base.ui.Notices;
import dev.gameday.exercise.Script;
import dev.gameday.exercise.ui.RunSheets.Desk;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One injection of a run sheet: stopwatch, presses, script, verdicts and log. */
class InjectionCard extends Article {
    private static final long serialVersionUID = 1L;

    /** Moves an injection up or down. */
    interface Move {
        void move(UUID injectionId, int by);
    }

    private final transient Desk desk;
    private final transient Move move;
    private final Stopwatch watch = new Stopwatch();
    private final H3 title = new H3();
    private final Div facts = new Div();
    private final PressButtons presses;
    private final Details script = new Details("Script");
    private final Div editing = new Div();
    private final Div verdicts = new Div();
    private final Map<UUID, VerdictRow> rows = new LinkedHashMap<>();
    private final EventLog log;
    private transient @Nullable Shown shown;

    /** What the card shows; the same again changes nothing. */
    private record Shown(Script.Item item, boolean current, int of) {}

    InjectionCard(Desk desk, Move move) {
        this.desk = desk;
        this.move = move;
        this.presses = new PressButtons(desk);
        this.log = new EventLog(desk);
        addClassNames("gd-card", "gd-injection");
        facts.addClassName("gd-dim");
        Div what = new Div(title, facts);
        what.addClassName("gd-injection-what");
        Div head = new Div(watch, what, presses);
        head.addClassName("gd-injection-head");
        script.addClassName("gd-injection-script");
        editing.addClassName("gd-actions");
        verdicts.addClassName("gd-verdicts");
        add(head, script, verdicts, log);
    }

    /** @param current whether the keys belong to this one */
    void show(Script.Item item, boolean current, int of) {
        Shown now = new Shown(item, current, of);
        if (now.equals(shown)) {
            return;
        }
        boolean first = shown == null;
        shown = now;
        setClassName(
                "current",
                current && desk.day().state().isRunning() && desk.day().organizer());
        title.setText(item.position() + ". " + item.title());
        Progress.show(item, watch, facts, desk);
        presses.show(item, current);
        showScript(item, of, first && current && !desk.day().state().isRevealed());
        showVerdicts(item);
        log.show(item);
    }

    private void showScript(Script.Item item, int of, boolean open) {
        script.removeAll();
        Div texts = new Div();
        texts.addClassName("gd-script");
        text(texts, "Hypothesis", item.hypothesis());
        text(texts, "Method", item.method());
        text(texts, "Abort when", item.abortConditions());
        text(texts, "Blast radius", item.blastRadius());
        text(texts, "Rollback", item.rollbackPlan());
        text(texts, "Picked because", item.reason());
        script.add(texts);
        if (desk.day().organizer() && !desk.day().state().isRevealed()) {
            editing(item, of);
            script.add(editing);
        }
        if (open) {
            script.setOpened(true);
        }
    }

    private static void text(Div texts, String label, String value) {
        if (!value.isEmpty()) {
            Span name = new Span(label);
            name.addClassName("gd-dim");
            texts.add(name, Words.prose(value));
        }
    }

    private void editing(Script.Item item, int of) {
        editing.removeAll();
        editing.add(small("Edit", click -> new InjectionDialog(desk, item).open()));
        Button up = small("Move up", click -> move.move(item.id(), -1));
        up.setEnabled(item.position() > 1);
        Button down = small("Move down", click -> move.move(item.id(), 1));
        down.setEnabled(item.position() < of);
        editing.add(up, down);
        if (desk.day().state().isBeforeStart()) {
            editing.add(small(
                    "Remove",
                    click -> Confirm.danger(
                            "Remove “" + item.title() + "”?",
                            "It leaves the script of this day. The scenario stays in the catalogue.",
                            "Remove it",
                            () -> {
                                Notices.attempt(() -> desk.scripts().remove(item.id(), item.version()));
                                desk.refresh().run();
                            })));
        }
    }

    private static Button small(
            String label,
            com.vaadin.flow.component.ComponentEventListener<com.vaadin.flow.component.ClickEvent<Button>> click) {
        Button button = new Button(label, click);
        button.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        return button;
    }

    private void showVerdicts(Script.Item item) {
        if (rows.isEmpty()) {
            item.modes().forEach(mode -> {
                VerdictRow row = new VerdictRow(desk, item.id());
                rows.put(mode.failureModeId(), row);
                verdicts.add(row);
            });
        }
        item.modes().forEach(mode -> {
            VerdictRow row = rows.get(mode.failureModeId());
            if (row != null) {
                row.show(mode, item.timeline());
            }
        });
    }
}
