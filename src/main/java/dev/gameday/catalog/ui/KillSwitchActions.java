package dev.gameday.catalog.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.gameday.base.CurrentUser;
import dev.gameday.base.ui.Notices;
import dev.gameday.catalog.FeatureService;
import dev.gameday.catalog.KillSwitchRow;
import dev.gameday.catalog.KillSwitchService;
import dev.gameday.catalog.SwitchExerciseRow;
import dev.gameday.program.ProgramClock;
import java.util.UUID;

/** What can be done with a kill switch. */
class KillSwitchActions {
    private final KillSwitchService switches;
    private final FeatureService features;
    private final ProgramClock clock;
    private final CurrentUser user;
    private final Runnable changed;

    KillSwitchActions(
            KillSwitchService switches,
            FeatureService features,
            ProgramClock clock,
            CurrentUser user,
            Runnable changed) {
        this.switches = switches;
        this.features = features;
        this.clock = clock;
        this.user = user;
        this.changed = changed;
    }

    Component[] buttons(KillSwitchRow row) {
        if (row.archived()) {
            return new Component[0];
        }
        MoreMenu menu = new MoreMenu(row.flag());
        menu.action("Archive", () -> archive(row));
        return new Component[] {
            menu,
            new Button("Edit", click -> edit(row)),
            KillSwitchView.primary(new Button("Record an exercise", click -> exercise(row)))
        };
    }

    Component archivedMessage(KillSwitchRow row, boolean engineer) {
        Div message = new Div(new Span("Archived. It counts for no feature; when it was exercised stays on record."));
        message.addClassNames("gd-message", "gd-panel-bar");
        if (engineer) {
            message.add(new Button("Restore", click -> {
                if (Notices.attempt(() -> switches.restore(row.id(), row.version()))) {
                    changed.run();
                }
            }));
        }
        return message;
    }

    private void edit(KillSwitchRow row) {
        UUID id = row.id();
        new KillSwitchDialog(row, () -> switches.detail(id), features.choices(), (data, version) -> {
                    switches.update(id, version, data);
                    changed.run();
                })
                .open();
    }

    private void archive(KillSwitchRow row) {
        UUID id = row.id();
        if (Notices.attempt(() -> switches.archive(id, row.version()))) {
            changed.run();
            Notices.undoable("Archived " + row.flag() + ".", () -> {
                Notices.attempt(() -> switches.restore(id, switches.detail(id).version()));
                changed.run();
            });
        }
    }

    private void exercise(KillSwitchRow row) {
        UUID request = UUID.randomUUID();
        new SwitchExerciseDialog(row.flag(), clock.today(), user.name(), data -> {
                    switches.exercised(request, row.id(), data);
                    changed.run();
                })
                .open();
    }

    void takeBack(SwitchExerciseRow row) {
        if (Notices.attempt(() -> switches.takeBackExercise(row.id()))) {
            changed.run();
            Notices.undoable("Took the entry back. It stays on record and counts no more.", () -> {
                Notices.attempt(() -> switches.putBackExercise(row.id()));
                changed.run();
            });
        }
    }
}
