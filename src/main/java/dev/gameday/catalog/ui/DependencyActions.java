package dev.gameday.catalog.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.gameday.base.ui.Dates;
import dev.gameday.base.ui.Notices;
import dev.gameday.catalog.ApplicationService;
import dev.gameday.catalog.DependencyDetail;
import dev.gameday.catalog.DependencyService;
import dev.gameday.program.ProgramClock;
import java.util.UUID;

/** What can be done with a dependency as a whole. */
class DependencyActions {
    private final DependencyService dependencies;
    private final ApplicationService applications;
    private final ProgramClock clock;
    private final Runnable changed;

    DependencyActions(
            DependencyService dependencies, ApplicationService applications, ProgramClock clock, Runnable changed) {
        this.dependencies = dependencies;
        this.applications = applications;
        this.clock = clock;
        this.changed = changed;
    }

    Component[] buttons(DependencyDetail dependency, boolean engineer) {
        if (!engineer || dependency.archived()) {
            return new Component[0];
        }
        MoreMenu menu = new MoreMenu(dependency.name());
        menu.action("Declare materially changed", () -> declare(dependency));
        menu.action("Archive", () -> archive(dependency));
        return new Component[] {menu, new Button("Edit", click -> edit(dependency))};
    }

    Component archivedMessage(DependencyDetail dependency, boolean engineer) {
        String when = dependency.archivedAt() == null ? "" : Dates.day(dependency.archivedAt(), clock.zone());
        Div message = new Div(new Span("Archived on " + when + ". It counts nowhere; its evidence stays."));
        message.addClassNames("gd-message", "gd-panel-bar");
        if (engineer) {
            message.add(new Button("Restore", click -> {
                if (Notices.attempt(() -> dependencies.restore(dependency.id(), dependency.version()))) {
                    changed.run();
                }
            }));
        }
        return message;
    }

    private void edit(DependencyDetail dependency) {
        UUID id = dependency.id();
        new DependencyDialog(
                        dependency,
                        () -> dependencies.detail(id),
                        applications.names(),
                        clock.today(),
                        (data, version) -> {
                            dependencies.update(id, version, data);
                            changed.run();
                        })
                .open();
    }

    private void archive(DependencyDetail dependency) {
        if (Notices.attempt(() -> dependencies.archive(dependency.id(), dependency.version()))) {
            changed.run();
            Notices.undoable("Archived " + dependency.name() + ".", () -> {
                Notices.attempt(() -> dependencies.restore(
                        dependency.id(), dependencies.detail(dependency.id()).version()));
                changed.run();
            });
        }
    }

    private void declare(DependencyDetail dependency) {
        MaterialChange.ask(dependency.name(), () -> {
            dependencies.declareMaterialChange(dependency.id(), dependency.version());
            changed.run();
        });
    }
}
