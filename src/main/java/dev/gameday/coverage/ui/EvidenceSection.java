package dev.gameday.coverage.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.gameday.base.ui.Dates;
import dev.gameday.coverage.CoverageService;
import dev.gameday.coverage.ModeCoverage;
import dev.gameday.failuremode.FailureModeSection;
import dev.gameday.program.ProgramClock;
import java.util.UUID;

/** Where a failure mode stands and why, on its page. */
@org.springframework.stereotype.Component
class EvidenceSection implements FailureModeSection {
    private final CoverageService coverage;
    private final ProgramClock clock;

    EvidenceSection(CoverageService coverage, ProgramClock clock) {
        this.coverage = coverage;
        this.clock = clock;
    }

    @Override
    public String title() {
        return "Coverage today";
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public Component create(UUID failureModeId) {
        return coverage.mode(failureModeId, clock.today())
                .map(EvidenceSection::standing)
                .orElseGet(() -> new Div("Does not count today: it is not in scope."));
    }

    private static Div standing(ModeCoverage mode) {
        Span why = new Span(Words.evidence(
                mode.state(),
                mode.latest() == null ? null : mode.latest().result(),
                mode.evidenceDay(),
                mode.validThrough(),
                mode.changedSince()));
        Div line = new Div(Words.tag(mode.state()), why);
        line.addClassName("gd-actions");
        if (mode.accepted() && mode.fact().acceptedUntil() != null) {
            Span accepted = new Span(
                    "Accepted until " + Dates.day(mode.fact().acceptedUntil()) + ": stands beside the bar until then.");
            accepted.addClassName("gd-dim");
            line.add(accepted);
        }
        return line;
    }
}
