package dev.gameday.catalog.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.gameday.base.ui.Dates;
import dev.gameday.base.ui.Notices;
import dev.gameday.catalog.ApplicationDetail;
import dev.gameday.catalog.ApplicationService;
import dev.gameday.program.ProgramClock;
import dev.gameday.program.TeamService;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What can be done with an application as a whole. */
class ApplicationActions {
    private final ApplicationService applications;
    private final TeamService teams;
    private final ProgramClock clock;
    private final Runnable changed;

    ApplicationActions(ApplicationService applications, TeamService teams, ProgramClock clock, Runnable changed) {
        this.applications = applications;
        this.teams = teams;
        this.clock = clock;
        this.changed = changed;
    }

    Component[] buttons(ApplicationDetail application, boolean manager, boolean engineer) {
        List<Component> buttons = new ArrayList<>();
        if (engineer && !application.archived()) {
            MoreMenu menu = new MoreMenu(application.name());
            menu.action("Declare materially changed", () -> declare(application));
            if (manager) {
                menu.action("Archive", () -> archive(application));
            }
            buttons.add(menu);
        }
        if (manager && !application.archived()) {
            buttons.add(new Button("Edit", click -> edit(application)));
        }
        return buttons.toArray(Component[]::new);
    }

    Component archivedMessage(ApplicationDetail application, boolean manager) {
        String when = application.archivedAt() == null ? "" : Dates.day(application.archivedAt(), clock.zone());
        Div message = new Div(new Span("Archived on " + when + ". It counts nowhere; its evidence stays."));
        message.addClassNames("gd-message", "gd-panel-bar");
        if (manager) {
            message.add(new Button("Restore", click -> {
                if (Notices.attempt(() -> applications.restore(application.id(), application.version()))) {
                    changed.run();
                }
            }));
        }
        return message;
    }

    private void edit(ApplicationDetail application) {
        UUID id = application.id();
        new ApplicationDialog(application, () -> applications.detail(id), teams.teams(), (data, version) -> {
                    applications.update(id, version, data);
                    changed.run();
                })
                .open();
    }

    private void archive(ApplicationDetail application) {
        if (Notices.attempt(() -> applications.archive(application.id(), application.version()))) {
            changed.run();
            Notices.undoable("Archived " + application.name() + ".", () -> {
                Notices.attempt(() -> applications.restore(
                        application.id(), applications.detail(application.id()).version()));
                changed.run();
            });
        }
    }

    private void declare(ApplicationDetail application) {
        MaterialChange.ask(application.name(), () -> {
            applications.declareMaterialChange(application.id(), application.version());
            changed.run();
        });
    }
}
