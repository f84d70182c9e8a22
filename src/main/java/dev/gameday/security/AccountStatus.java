package dev.gameday.security;

/** How far somebody is in. */
public enum AccountStatus {
    INVITED("Invited"),
    ACTIVE("Active"),
    DISABLED("Disabled");

    private final String label;

    AccountStatus(String label) {
        this.label = label;
    }

    /** The word on the screens. */
    public String label() {
        return label;
    }
}
