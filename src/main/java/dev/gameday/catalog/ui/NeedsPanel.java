package dev.gameday.catalog.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import dev.gameday.base.CurrentUser;
import dev.gameday.base.Role;
import dev.gameday.base.ui.EmptyState;
import dev.gameday.base.ui.Notices;
import dev.gameday.catalog.FeatureRow;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The hierarchy of needs: a ladder, ranked by keys, by buttons and by dragging. */
class NeedsPanel extends Div {
    private final UUID application;
    private final NeedsReads reads;
    private final FeatureActions actions;
    private final boolean manager;
    private final boolean engineer;
    private final SignOffCard signOff;
    private final Div bar = new Div();
    private final Ladder ladder;
    private final LadderTable table = new LadderTable();
    private final ShedOrderCard shed = new ShedOrderCard();
    private final Div picture;
    private final Div rest = new Div();
    private final Span said = new Span();
    private final Moved moved = new Moved();
    private NeedsReads.Needs needs;

    NeedsPanel(NeedsReads reads, FeatureActions actions, SignOffs signOffs, CurrentUser user) {
        this.application = actions.application().id();
        this.reads = reads;
        this.actions = actions;
        boolean inUse = !actions.application().archived();
        this.manager = inUse && user.has(Role.MANAGER);
        this.engineer = inUse && user.has(Role.ENGINEER);
        ladder = new Ladder(this::move, this::prepare);
        signOff = new SignOffCard(application, signOffs, inUse);
        picture = new Div(signOff, bar, ladder, shed, table);
        picture.addClassName("gd-stack");
        bar.addClassNames("gd-panel-bar", "gd-needs-bar");
        said.addClassName("gd-only-heard");
        said.getElement().setAttribute("role", "status");
        add(picture, rest, said);
        needs = reads.all(application);
        show(null);
    }

    private void changed(@Nullable UUID focused) {
        needs = reads.all(application);
        show(focused);
        focus(focused, true);
    }

    private void focus(@Nullable UUID feature, boolean upwards) {
        Rung rung = feature == null ? null : ladder.rung(feature);
        if (rung != null) {
            rung.takeFocus(upwards);
        }
    }

    private void show(@Nullable UUID still) {
        List<FeatureRow> ranked = needs.ranked();
        picture.setVisible(!ranked.isEmpty());
        rest.removeAll();
        if (ranked.isEmpty()) {
            rest.add(nothing());
        } else {
            signOff.show();
            bar.removeAll();
            bar.add(hint());
            if (manager) {
                bar.add(addButton(false));
            }
            ladder.show(ranked, needs::parts, still);
            table.show(ranked, needs::parts);
            shed.show(needs.steps(), needs.switches());
        }
        if (!needs.archived().isEmpty()) {
            rest.add(archived(needs.archived()));
        }
    }

    private Component hint() {
        Span hint = Words.dim("1 must work longest and carries the rest; the top is shed first.");
        if (manager) {
            Span how = new Span(" Drag, press ↑ or ↓ on a rung’s arrows, or Alt+↑ and Alt+↓ in it.");
            how.addClassName("gd-wide-only");
            hint.add(how);
        }
        return hint;
    }

    private void prepare(Rung rung) {
        if (manager) {
            rung.movable(this::move);
            Button edit = new Button("Edit", click -> actions.edit(rung.feature(), needs.groups(), this::changed));
            edit.setAriaLabel("Edit " + rung.feature().name());
            edit.addThemeVariants(ButtonVariant.TERTIARY);
            rung.controls(edit);
        }
        if (engineer) {
            rung.controls(actions.more(rung, this::changed));
        }
    }

    private void move(FeatureRow feature, int rank) {
        if (!Notices.attempt(() -> actions.move(feature.id(), rank))) {
            changed(null);
            return;
        }
        int before = feature.rank();
        shownMoved(feature.id(), rank > before);
        moved.from(feature, before, () -> {
            int back = moved.origin();
            if (Notices.attempt(() -> actions.move(feature.id(), back))) {
                shownMoved(feature.id(), false);
            }
        });
    }

    private void shownMoved(UUID feature, boolean upwards) {
        needs = reads.moved(application, needs);
        show(feature);
        focus(feature, upwards);
        needs.ranked().stream()
                .filter(row -> row.id().equals(feature))
                .findFirst()
                .ifPresent(row -> said.setText(row.name() + " is now " + row.rank() + " of "
                        + needs.ranked().size()));
    }

    /** Several steps of one feature are taken back at once, to where it was before the first. */
    private static final class Moved {
        private @Nullable Notification notice;
        private @Nullable UUID feature;
        private int origin;

        int origin() {
            return origin;
        }

        void from(FeatureRow moved, int before, Runnable undo) {
            Notification last = notice;
            boolean goesOn = last != null && last.isOpened() && moved.id().equals(feature);
            if (last != null) {
                last.close();
            }
            if (!goesOn) {
                origin = before;
            }
            feature = moved.id();
            notice = Notices.undoable("Moved " + moved.name() + ".", undo);
        }
    }

    private Component archived(List<FeatureRow> archived) {
        Div rows = new Div();
        for (FeatureRow feature : archived) {
            Div row = new Div(new Span(feature.name()));
            row.addClassName("gd-row");
            if (manager) {
                Button restore = new Button("Restore", click -> actions.restore(feature, this::changed));
                restore.setAriaLabel("Restore " + feature.name());
                restore.addThemeVariants(ButtonVariant.TERTIARY);
                row.add(restore);
            }
            rows.add(row);
        }
        Details details = new Details(Words.count(archived.size(), "archived feature", "archived features"), rows);
        details.addClassName("gd-archived");
        return details;
    }

    private Component nothing() {
        String sentence = "List what the application does for its users and rank it: what must work in an emergency"
                + " first, what may be shed last.";
        return manager
                ? new EmptyState("No features yet", sentence, addButton(true))
                : new EmptyState("No features yet", sentence + " A manager does that.");
    }

    private Button addButton(boolean first) {
        Button add = new Button("Add feature", click -> actions.add(needs.groups(), this::changed));
        if (first) {
            add.addThemeVariants(ButtonVariant.PRIMARY);
        }
        return add;
    }
}
