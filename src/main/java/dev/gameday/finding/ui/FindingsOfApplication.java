package dev.gameday.finding.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import dev.gameday.base.CurrentUser;
import dev.gameday.base.Role;
import dev.gameday.base.Routes;
import dev.gameday.catalog.ApplicationSection;
import dev.gameday.finding.FindingFilter;
import dev.gameday.finding.FindingService;
import java.util.UUID;

/** The findings tab of an application. */
@SpringComponent
class FindingsOfApplication implements ApplicationSection {
    private static final int AFTER_FAILURE_MODES = 40;
    private final FindingService findings;
    private final FindingDialogs dialogs;
    private final CurrentUser user;

    FindingsOfApplication(FindingService findings, FindingDialogs dialogs, CurrentUser user) {
        this.findings = findings;
        this.dialogs = dialogs;
        this.user = user;
    }

    @Override
    public String path() {
        return "findings";
    }

    @Override
    public String title() {
        return "Findings";
    }

    @Override
    public int order() {
        return AFTER_FAILURE_MODES;
    }

    @Override
    public Component create(UUID applicationId) {
        return new FindingList(
                findings,
                FindingFilter.all().ofApplication(applicationId),
                "What exercises, incidents and reviews teach about this application shows here.",
                user.has(Role.ENGINEER)
                        ? () -> dialogs.create().forApplication(applicationId).open()
                        : null,
                Routes.FINDINGS + "?show=all&application=" + applicationId);
    }
}
