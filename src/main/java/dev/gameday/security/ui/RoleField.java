package dev.gameday.security.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import dev.gameday.base.Role;
import java.util.Locale;

/** A choice of roles that says what each may do. */
final class RoleField extends CheckboxGroup<Role> {
    private static final long serialVersionUID = 1L;

    RoleField() {
        super("Roles");
        setItems(Role.values());
        setItemLabelGenerator(RoleField::name);
        setItemHelperGenerator(RoleField::rights);
    }

    /** Like "Manager". */
    static String name(Role role) {
        return role.name().charAt(0) + role.name().substring(1).toLowerCase(Locale.ROOT);
    }

    static String rights(Role role) {
        return switch (role) {
            case ADMINISTRATOR -> "Everything, also accounts and the program; no script without an assignment.";
            case MANAGER -> "Applications, ranks, acceptance, teams, imports and planning.";
            case ORGANIZER -> "Plans and runs their own game days.";
            case ENGINEER -> "Dependencies, failure modes and findings.";
            case STAKEHOLDER -> "Reads.";
        };
    }
}
