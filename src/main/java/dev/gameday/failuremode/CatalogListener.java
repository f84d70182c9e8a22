package dev.gameday.failuremode;

import dev.gameday.catalog.CatalogFactsChanged;
import dev.gameday.catalog.RelianceChanged;
import dev.gameday.program.ProgramClock;
import java.util.List;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Carries what changed in the catalog into the facts of the failure modes concerned. */
@Component
class CatalogListener {
    private final FailureModes modes;
    private final CoverageFacts facts;
    private final ProgramClock clock;

    CatalogListener(FailureModes modes, CoverageFacts facts, ProgramClock clock) {
        this.modes = modes;
        this.facts = facts;
        this.clock = clock;
    }

    @EventListener
    void on(CatalogFactsChanged event) {
        modes.flush();
        record(
                new CoverageFacts.Concerned(Set.of(), event.applications(), event.features(), event.dependencies()),
                event.material() ? FactChange.MATERIAL : FactChange.NONE);
    }

    @EventListener
    void on(RelianceChanged event) {
        modes.flush();
        List<FailureMode> concerned = modes.of(event.featureId(), event.dependencyId());
        if (event.ended()) {
            concerned.forEach(FailureMode::retire);
            modes.flush();
        }
        record(
                CoverageFacts.Concerned.modes(
                        concerned.stream().map(FailureMode::id).toList()),
                event.ended() ? FactChange.NONE : FactChange.MATERIAL);
    }

    private void record(CoverageFacts.Concerned concerned, FactChange change) {
        facts.lock(concerned);
        facts.record(concerned, change, clock.now());
    }
}
