package dev.gameday.base;

/** Expressions for {@code @PreAuthorize}: every service method carries one of these. */
public final class Access {
    /** The authority of a token that may deliver alerts and do nothing else. */
    public static final String DELIVER_ALERTS = "DELIVER_ALERTS";
    /** Everybody who is signed in: stakeholders and up. */
    public static final String READ = "hasRole('STAKEHOLDER')";
    /** Catalog details, failure modes, findings. */
    public static final String ENGINEER = "hasRole('ENGINEER')";
    /** Features and their rank, acceptance, teams, imports. */
    public static final String MANAGER = "hasRole('MANAGER')";
    /** Agrees to what applications must do: managers, and stakeholders who do not also build; nobody signs off their own work. */
    public static final String SIGN_OFF = "hasRole('MANAGER') or (hasRole('STAKEHOLDER') and !hasRole('ENGINEER'))";
    /** Runs game days. */
    public static final String ORGANIZER = "hasRole('ORGANIZER')";
    /** Takes alerts in: who runs game days, and the tokens that may do nothing else. */
    public static final String ALERTS = "hasRole('ORGANIZER') or hasAuthority('" + Access.DELIVER_ALERTS + "')";
    /** Proposal and slice. */
    public static final String PLAN = "hasAnyRole('MANAGER', 'ORGANIZER')";
    /** Accounts and the program itself. */
    public static final String ADMINISTRATOR = "hasRole('ADMINISTRATOR')";
    /** Before the first account exists, and for the parts that guard themselves. */
    public static final String ANYBODY = "permitAll()";

    private Access() {}
}
