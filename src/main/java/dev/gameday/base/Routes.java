package dev.gameday.base;

/** Where the screens live. */
public final class Routes {
    public static final String THIS_WEEK = "";
    public static final String APPLICATIONS = "applications";
    public static final String SCOPING = APPLICATIONS + "/scoping";
    public static final String KILL_SWITCHES = APPLICATIONS + "/kill-switches";
    public static final String BLACKOUTS = APPLICATIONS + "/blackouts";
    public static final String DEPENDENCIES = "dependencies";
    public static final String FAILURE_MODES = "failure-modes";
    public static final String GAME_DAYS = "game-days";
    public static final String PLAN = "plan";
    public static final String SCENARIO_TEMPLATES = "scenarios/templates";
    public static final String SCENARIOS = "scenarios";
    public static final String FINDINGS = "findings";
    public static final String COVERAGE = "coverage";
    public static final String SEARCH = "search";
    public static final String SETTINGS = "settings";
    public static final String IMPORT = "import";
    public static final String SETUP = "setup";
    /** One person, for administrators. */
    public static final String PEOPLE = "people";
    /** Where one-time links lead. */
    public static final String INVITATION = "invitation";
    /** Where links to the status of a game day lead, for people without an account. */
    public static final String STATUS = "status";

    public static final String LOGIN = "login";
    /** Prefix of the REST API. */
    public static final String API = "/api/v1";
    /** Where alerts are delivered to. */
    public static final String ALERTS_API = API + "/alerts";

    private Routes() {}
}
