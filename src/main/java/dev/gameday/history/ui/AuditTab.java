package dev.gameday.history.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import dev.gameday.base.Role;
import dev.gameday.base.ui.SettingsTab;
import dev.gameday.history.ChangeService;
import dev.gameday.program.ProgramClock;

/** All changes and deliberate acts, for administrators. */
@SpringComponent
class AuditTab implements SettingsTab {
    private static final int AFTER_PEOPLE = 35;
    private final ChangeService changes;
    private final ProgramClock clock;

    AuditTab(ChangeService changes, ProgramClock clock) {
        this.changes = changes;
        this.clock = clock;
    }

    @Override
    public String path() {
        return AuditPanel.PATH;
    }

    @Override
    public String title() {
        return "Audit";
    }

    @Override
    public int order() {
        return AFTER_PEOPLE;
    }

    @Override
    public Role needs() {
        return Role.ADMINISTRATOR;
    }

    @Override
    public Component create() {
        return new AuditPanel(changes, clock);
    }
}
