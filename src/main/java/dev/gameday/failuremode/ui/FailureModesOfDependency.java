package dev.gameday.failuremode.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import dev.gameday.base.ui.CsvExport;
import dev.gameday.catalog.DependencySection;
import dev.gameday.failuremode.FailureModeFilter;
import dev.gameday.failuremode.FailureModeService;
import dev.gameday.failuremode.FailureModeSummary;
import dev.gameday.failuremode.WeaknessService;
import dev.gameday.program.ProgramClock;
import java.util.UUID;

/** The failure modes of all applications, on the page of the dependency that fails. */
@org.springframework.stereotype.Component
class FailureModesOfDependency implements DependencySection {
    private final FailureModeService service;
    private final WeaknessService weaknesses;
    private final BulkChanges changes;
    private final ProgramClock clock;

    FailureModesOfDependency(
            FailureModeService service, WeaknessService weaknesses, BulkChanges changes, ProgramClock clock) {
        this.service = service;
        this.weaknesses = weaknesses;
        this.changes = changes;
        this.clock = clock;
    }

    @Override
    public String title() {
        return "Failure modes";
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Component create(UUID dependencyId) {
        FailureModeFilter filter = FailureModeFilter.ofDependency(dependencyId);
        FailureModeSummary counts = service.summary(filter);
        Div section = new Div();
        section.addClassName("gd-stack");
        if (counts.all() == 0) {
            section.add(Words.dim("No failure modes of it are in scope yet. Put them in scope on the pages of the"
                    + " applications whose features rely on it."));
            return section;
        }
        section.add(new CsvExport("failure modes", () -> FailureModeTable.of(service, filter, clock.today()))
                .inBar(Words.dim(counts.inScope() + " in scope over all applications, " + counts.built()
                        + " with a built fallback.")));
        section.add(modes(filter, counts.all()));
        return section;
    }

    private Component modes(FailureModeFilter filter, int count) {
        FailureModeList list = new FailureModeList(service, weaknesses.weaknesses(filter), true, clock.today());
        list.show(filter, count);
        Div modes = new Div(list);
        if (changes.engineer()) {
            BulkBar bar = changes.bar(
                    () -> {
                        modes.removeAll();
                        modes.add(modes(filter, service.summary(filter).all()));
                    },
                    list::deselectAll);
            list.choosable(bar::show);
            modes.add(bar);
        }
        return modes;
    }
}
