package dev.gameday.exercise.ui;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.gameday.base.ui.Confirm;
import dev.gameday.base.ui.Notices;
import dev.gameday.exercise.Script;
import dev.gameday.exercise.ui.RunSheets.Desk;
import java.util.UUID;

/** The texts of an injection, and for the organizers what changes them and the running order. */
class ScriptDetails extends Details {
    private static final long serialVersionUID = 1L;

    /** Moves an injection up or down. */
    interface Move {
        void move(UUID injectionId, int by);
    }

    private final transient Desk desk;
    private final transient Move move;

    ScriptDetails(Desk desk, Move move) {
        super("Script");
        this.desk = desk;
        this.move = move;
        addClassName("gd-injection-script");
    }

    /**
     * @param of how many injections the day has
     * @param current whether the keys belong to this injection
     */
    void show(Script.Item item, int of, boolean current) {
        removeAll();
        Div texts = new Div();
        texts.addClassName("gd-script");
        text(texts, "Hypothesis", item.hypothesis());
        text(texts, "Method", item.method());
        text(texts, "Abort when", item.abortConditions());
        text(texts, "Blast radius", item.blastRadius());
        text(texts, "Rollback", item.rollbackPlan());
        text(texts, "Done by", item.plan().performedBy());
        text(texts, "Reported done, and not done", item.plan().reportedAs());
        text(texts, "Consequence of", item.consequenceOfTitle());
        text(texts, "Picked because", item.reason());
        add(texts);
        if (desk.day().organizer() && !desk.day().state().isRevealed()) {
            add(editing(item, of, current));
        }
    }

    private static void text(Div texts, String label, String value) {
        if (!value.isEmpty()) {
            Span name = new Span(label);
            name.addClassName("gd-dim");
            texts.add(name, Words.prose(value));
        }
    }

    private Div editing(Script.Item item, int of, boolean current) {
        Button up = small("Move up", click -> move.move(item.id(), -1));
        up.setEnabled(item.position() > 1);
        Button down = small("Move down", click -> move.move(item.id(), 1));
        down.setEnabled(item.position() < of);
        if (current) {
            Keys.on(up, Keys.EARLIER);
            Keys.on(down, Keys.LATER);
        }
        Div editing = Words.row(small("Edit", click -> new InjectionDialog(desk, item).open()), up, down);
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
        return editing;
    }

    private static Button small(String label, ComponentEventListener<ClickEvent<Button>> click) {
        Button button = new Button(label, click);
        button.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        return button;
    }
}
