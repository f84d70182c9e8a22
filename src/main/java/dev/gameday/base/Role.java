package dev.gameday.base;

/** What an account may do. A role includes the rights of those it implies. */
public enum Role {
    ADMINISTRATOR,
    MANAGER,
    ORGANIZER,
    ENGINEER,
    STAKEHOLDER;

    /** The hierarchy in Spring Security's notation; an administrator still sees no script without an assignment. */
    public static final String HIERARCHY = """
            ROLE_ADMINISTRATOR > ROLE_MANAGER
            ROLE_ADMINISTRATOR > ROLE_ORGANIZER
            ROLE_MANAGER > ROLE_ENGINEER
            ROLE_ORGANIZER > ROLE_ENGINEER
            ROLE_ENGINEER > ROLE_STAKEHOLDER
            """;

    public String authority() {
        return "ROLE_" + name();
    }
}
