package dev.gameday.failuremode.ui;

import com.vaadin.flow.component.Component;
import dev.gameday.catalog.ApplicationSection;
import dev.gameday.failuremode.FailureModeService;
import dev.gameday.failuremode.WeaknessService;
import dev.gameday.program.ProgramClock;
import java.util.UUID;

/** The failure modes on the page of an application. */
@org.springframework.stereotype.Component
class FailureModesTab implements ApplicationSection {
    private final FailureModeService service;
    private final WeaknessService weaknesses;
    private final BulkChanges changes;
    private final ProgramClock clock;

    FailureModesTab(FailureModeService service, WeaknessService weaknesses, BulkChanges changes, ProgramClock clock) {
        this.service = service;
        this.weaknesses = weaknesses;
        this.changes = changes;
        this.clock = clock;
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
        return new FailureModesPanel(applicationId, service, weaknesses, changes, clock.today());
    }
}
