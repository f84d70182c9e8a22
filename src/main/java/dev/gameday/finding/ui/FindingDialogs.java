package dev.gameday.finding.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import dev.gameday.base.Role;
import dev.gameday.base.ui.GlobalAction;
import dev.gameday.base.ui.Notices;
import dev.gameday.exercise.VerdictFollowUp;
import dev.gameday.finding.FindingService;
import java.util.UUID;
import org.springframework.core.annotation.Order;

/** Opens the dialog that logs a finding: from anywhere, and pre-filled from a verdict. */
@SpringComponent
@Order(10)
class FindingDialogs implements GlobalAction, VerdictFollowUp {
    private static final String LABEL = "Log a finding";
    private final FindingService findings;
    private final FindingChoices choices;

    FindingDialogs(FindingService findings, FindingChoices choices) {
        this.findings = findings;
        this.choices = choices;
    }

    FindingDialog create() {
        return new FindingDialog(findings, choices);
    }

    @Override
    public String label() {
        return LABEL;
    }

    @Override
    public char shortcut() {
        return 'n';
    }

    @Override
    public Role needs() {
        return Role.ENGINEER;
    }

    @Override
    public void start() {
        create().open();
    }

    @Override
    public void open(UUID verdictId) {
        Notices.attempt(() -> create().from(findings.draftFor(verdictId)).open());
    }
}
