package dev.gameday.exercise.ui;

import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import dev.gameday.exercise.InjectionState;
import dev.gameday.exercise.Script;
import dev.gameday.exercise.ui.RunSheets.Desk;
import org.jspecify.annotations.Nullable;

/**
 * One injection of a run sheet: stopwatch, presses, script, verdicts and log. On a large day it is a line that unfolds when it is
 * looked at, or when it is its turn: a browser takes seconds for a thousand failure modes.
 */
class InjectionCard extends Article {
    private static final long serialVersionUID = 1L;
    /** How many failure modes a card of a large day shows at once. */
    private static final int STEP = 25;

    private final transient Desk desk;
    private final transient ScriptDetails.Move move;
    private final boolean folds;
    private final Stopwatch watch = new Stopwatch();
    private final NativeButton fold = new NativeButton();
    private final H3 title = new H3();
    private final Div facts = new Div();
    private final PressButtons presses;
    private @Nullable Body body;
    private boolean turn;
    private transient @Nullable Shown shown;

    /** What the card shows; the same again changes nothing. */
    private record Shown(Script.Item item, boolean current, boolean latest, int of, boolean open) {}

    /** What folds away; made at the first look. */
    private static final class Body extends Div {
        private static final long serialVersionUID = 1L;

        private final ScriptDetails script;
        private final VerdictList verdicts;
        private final EventLog log;

        Body(ScriptDetails script, VerdictList verdicts, EventLog log) {
            super(script, verdicts, log);
            this.script = script;
            this.verdicts = verdicts;
            this.log = log;
        }

        void show(Script.Item item, int of, boolean current) {
            script.show(item, of, current);
            verdicts.show(item, current);
            log.show(item);
        }
    }

    /** @param folds it is one of so many that most of them are shown as a line */
    InjectionCard(Desk desk, ScriptDetails.Move move, boolean folds) {
        this.desk = desk;
        this.move = move;
        this.folds = folds;
        this.presses = new PressButtons(desk);
        addClassNames("gd-card", "gd-injection");
        facts.addClassName("gd-dim");
        Div what = new Div(title, facts);
        what.addClassName("gd-injection-what");
        Div head = new Div(watch, what, presses);
        head.addClassName("gd-injection-head");
        add(head);
        if (desk.day().organizer() && !desk.day().state().isRevealed()) {
            DragSource.create(head).setDragData(this);
            head.addClassName("gd-movable");
            DropTarget.create(this)
                    .addDropListener(drop -> drop.getDragData()
                            .filter(InjectionCard.class::isInstance)
                            .map(InjectionCard.class::cast)
                            .ifPresent(this::take));
        }
        if (folds) {
            fold.addClassName("gd-fold");
            fold.addClickListener(click -> toggle());
            title.add(fold);
        }
    }

    /**
     * @param current whether the keys belong to this one
     * @param latest whether the undo key does
     */
    void show(Script.Item item, boolean current, boolean latest, int of) {
        boolean ahead = !desk.day().state().isRevealed();
        boolean now = ahead && (current || item.timeline().state() == InjectionState.RUNNING);
        if ((now && !turn) || (shown == null && desk.holdsDraft(item.id()))) {
            desk.unfolded().add(item.id());
        }
        turn = now;
        show(new Shown(item, current, latest, of, !folds || desk.unfolded().contains(item.id())));
    }

    /** The other one takes this place. */
    private void take(InjectionCard other) {
        if (shown != null && other.shown != null && !other.equals(this)) {
            move.move(
                    other.shown.item().id(),
                    shown.item().position() - other.shown.item().position());
        }
    }

    private void toggle() {
        if (shown != null) {
            if (shown.open()) {
                desk.unfolded().remove(shown.item().id());
            } else {
                desk.unfolded().add(shown.item().id());
            }
            show(new Shown(shown.item(), shown.current(), shown.latest(), shown.of(), !shown.open()));
        }
    }

    private void show(Shown now) {
        if (now.equals(shown)) {
            return;
        }
        Shown before = shown;
        shown = now;
        Script.Item item = now.item();
        setClassName(
                "current",
                now.current() && desk.day().state().isRunning() && desk.day().organizer());
        setClassName("folded", !now.open());
        String name = item.position() + ". " + item.title();
        if (folds) {
            fold.setText(name);
            fold.getElement().setAttribute("aria-expanded", String.valueOf(now.open()));
        } else {
            title.setText(name);
        }
        Progress.show(item, watch, facts, desk);
        if (folds && item.timeline().startedAt() != null) {
            facts.add(new Span(Summary.verdicts(item.modes())));
        }
        if (!now.open()) {
            presses.removeAll();
        } else {
            presses.show(item, now.current(), now.latest());
            showBody(now, before);
        }
        if (body != null) {
            body.setVisible(now.open());
        }
    }

    private void showBody(Shown now, @Nullable Shown before) {
        Script.Item item = now.item();
        boolean turnChanges = (before != null && before.current()) != now.current();
        if (body == null) {
            body = new Body(
                    new ScriptDetails(desk, move),
                    new VerdictList(desk, item, folds ? STEP : item.modes().size()),
                    new EventLog(desk));
            add(body);
        }
        if (turnChanges && !desk.day().state().isRevealed()) {
            // What is done next is read next.
            body.script.setOpened(now.current());
        }
        body.show(item, now.of(), now.current());
    }
}
