package dev.gameday.catalog.ui;

import dev.gameday.base.ui.Notices;
import dev.gameday.catalog.BlackoutRow;
import dev.gameday.catalog.BlackoutService;
import dev.gameday.catalog.Named;
import java.util.List;
import java.util.UUID;

/** What managers can do about blackout windows, on an application's page and in the list of all alike. */
record BlackoutActions(BlackoutService blackouts, Runnable changed) {

    void add(UUID application) {
        UUID request = UUID.randomUUID();
        new BlackoutDialog(application, data -> {
                    blackouts.create(request, application, data);
                    changed.run();
                })
                .open();
    }

    void add(List<Named> choices) {
        UUID request = UUID.randomUUID();
        new BlackoutDialog(choices, (application, data) -> {
                    blackouts.create(request, application, data);
                    changed.run();
                })
                .open();
    }

    void edit(BlackoutRow row) {
        UUID id = row.id();
        new BlackoutDialog(row, () -> blackouts.detail(id), (data, version) -> {
                    blackouts.update(id, version, data);
                    changed.run();
                })
                .open();
    }

    void remove(BlackoutRow row) {
        if (Notices.attempt(() -> blackouts.remove(row.id(), row.version()))) {
            changed.run();
            Notices.undoable("Removed the blackout window of " + row.application() + ".", () -> {
                Notices.attempt(() -> blackouts.putBack(row.id()));
                changed.run();
            });
        }
    }
}
