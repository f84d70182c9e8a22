package dev.gameday.failuremode.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import dev.gameday.catalog.ApplicationSection;
import dev.gameday.failuremode.FailureModeService;
import dev.gameday.failuremode.FailureModesSection;
import dev.gameday.failuremode.WeaknessService;
import dev.gameday.program.ProgramClock;
import java.util.Comparator;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;

/** The failure modes on the page of an application. */
@org.springframework.stereotype.Component
class FailureModesTab implements ApplicationSection {
    private final FailureModeService service;
    private final WeaknessService weaknesses;
    private final BulkChanges changes;
    private final ProgramClock clock;
    private final ObjectProvider<FailureModesSection> sections;

    FailureModesTab(
            FailureModeService service,
            WeaknessService weaknesses,
            BulkChanges changes,
            ProgramClock clock,
            ObjectProvider<FailureModesSection> sections) {
        this.service = service;
        this.weaknesses = weaknesses;
        this.changes = changes;
        this.clock = clock;
        this.sections = sections;
    }

    @Override
    public String path() {
        return "failure-modes";
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
    public Component create(UUID applicationId) {
        Div all = new Div(new FailureModesPanel(applicationId, service, weaknesses, changes, clock.today()));
        all.addClassName("gd-stack");
        sections.stream()
                .sorted(Comparator.comparingInt(FailureModesSection::order))
                .forEach(section -> all.add(section.create(applicationId)));
        return all;
    }
}
