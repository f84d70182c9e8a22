package dev.gameday.finding.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import dev.gameday.base.Routes;
import dev.gameday.failuremode.FailureModeSection;
import dev.gameday.finding.FindingFilter;
import dev.gameday.finding.FindingService;
import java.util.UUID;

/** The findings on a failure mode, on its page. */
@SpringComponent
class FindingsOfFailureMode implements FailureModeSection {
    private static final int AFTER_EVIDENCE = 40;
    private final FindingService findings;

    FindingsOfFailureMode(FindingService findings) {
        this.findings = findings;
    }

    @Override
    public String title() {
        return "Findings";
    }

    @Override
    public int order() {
        return AFTER_EVIDENCE;
    }

    @Override
    public Component create(UUID failureModeId) {
        return new FindingList(
                findings,
                FindingFilter.all().ofFailureMode(failureModeId),
                "When a verdict on it is not passed, log what was learned; a passed retest then verifies the fix.",
                null,
                Routes.FINDINGS + "?show=all");
    }
}
