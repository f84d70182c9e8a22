package dev.gameday.finding.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import dev.gameday.base.ui.Notices;
import dev.gameday.exercise.UnseenFollowUp;
import dev.gameday.finding.FindingService;
import java.util.UUID;

/** Opens the dialog that logs an alerting gap, pre-filled from an injection that no alert saw. */
@SpringComponent
class AlertGapFinding implements UnseenFollowUp {
    private final FindingService findings;
    private final FindingDialogs dialogs;

    AlertGapFinding(FindingService findings, FindingDialogs dialogs) {
        this.findings = findings;
        this.dialogs = dialogs;
    }

    @Override
    public String label() {
        return "Log an alerting finding";
    }

    @Override
    public void open(UUID injectionId) {
        Notices.attempt(() ->
                dialogs.create().from(findings.draftForUnseen(injectionId)).open());
    }
}
