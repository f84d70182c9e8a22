package dev.gameday.secrecy;

import dev.gameday.base.Role;
import java.util.Map;
import java.util.TreeMap;

/** Who may read something of a game day that they do not run, before its reveal. */
enum Audience {
    EVERYBODY,
    PLANNERS,
    MANAGERS,
    ADMINISTRATORS,
    /** The organizers of that very day. */
    ITS_ORGANIZERS,
    /** Nobody: the organizers neither. */
    AFTER_THE_REVEAL;

    /** Each read of the API; a new one has to be entered here. */
    static final Map<String, Audience> OF_READS = new TreeMap<>();

    static {
        OF_READS.put("/accounts", ADMINISTRATORS);
        OF_READS.put("/accounts/{id}", ADMINISTRATORS);
        OF_READS.put("/people", ADMINISTRATORS);
        OF_READS.put("/people/{id}", ADMINISTRATORS);
        OF_READS.put("/people/{id}/link", ADMINISTRATORS);
        OF_READS.put("/people/{id}/sessions", ADMINISTRATORS);
        OF_READS.put("/changes", ADMINISTRATORS);
        OF_READS.put("/game-days/{id}/status/links", MANAGERS);
        for (String read : new String[] {
            "/applications",
            "/applications/{applicationId}/features",
            "/applications/{id}",
            "/applications/{id}/alert-matrix",
            "/applications/{id}/dependencies",
            "/applications/{id}/failure-mode-candidates",
            "/applications/{id}/failure-mode-suggestions",
            "/applications/{id}/matrix",
            "/applications/{id}/scope",
            "/applications/{id}/shed-order",
            "/applications/{id}/sign-offs",
            "/blackouts",
            "/blackouts/{id}",
            "/coverage",
            "/coverage/trend",
            "/dependencies",
            "/dependencies/{id}",
            "/dependencies/{id}/falls",
            "/dependencies/{id}/faults",
            "/dependencies/{id}/relying-fallbacks",
            "/exports/dependencies.csv",
            "/exports/features.csv",
            "/failure-modes",
            "/failure-modes/{id}",
            "/features/{id}",
            "/findings",
            "/findings/{id}",
            "/forecast",
            "/game-days",
            "/game-days/{id}",
            "/game-days/{id}/notices",
            "/game-days/{id}/observations",
            "/game-days/{id}/roles",
            "/game-days/{id}/room",
            "/game-days/{id}/status",
            "/kill-switches",
            "/kill-switches/missing",
            "/kill-switches/{id}",
            "/kill-switches/{id}/exercises",
            "/program",
            "/reliances",
            "/reliances/{id}",
            "/scenario-templates",
            "/scenarios",
            "/scenarios/{id}",
            "/scopes",
            "/search",
            "/sign-offs/{id}",
            "/teams",
            "/teams/{id}",
            "/tokens"
        }) {
            OF_READS.put(read, EVERYBODY);
        }
        for (String read : new String[] {
            "/game-days/{id}/notices/{notice}/readers",
            "/game-days/{id}/organizers",
            "/game-days/{id}/readiness",
            "/game-days/{id}/slice"
        }) {
            OF_READS.put(read, PLANNERS);
        }
        for (String read : new String[] {
            "/game-days/{id}/alerts",
            "/game-days/{id}/schedule",
            "/game-days/{id}/script",
            "/game-days/{id}/verdicts",
            "/injections/{id}",
            "/injections/{id}/events"
        }) {
            OF_READS.put(read, ITS_ORGANIZERS);
        }
        OF_READS.put("/game-days/{id}/story", AFTER_THE_REVEAL);
    }

    /** Each page; a new one has to be entered here. Whatever it shows then follows from the services. */
    static final Map<String, Audience> OF_ROUTES = new TreeMap<>();

    static {
        for (String route : new String[] {
            "",
            "applications",
            "applications/:id/:tab?",
            "applications/blackouts",
            "applications/kill-switches",
            "applications/kill-switches/:id",
            "applications/scoping",
            "coverage",
            "dependencies",
            "dependencies/:id",
            "failure-modes/:___url_parameter",
            "findings",
            "findings/:___url_parameter",
            "game-days",
            "game-days/:id",
            "game-days/:id/room",
            "game-days/:id/status",
            "scenarios",
            "scenarios/:id",
            "scenarios/templates",
            "search",
            "settings/:tab?",
            "login",
            "setup",
            "status/:token",
            "invitation/:token"
        }) {
            OF_ROUTES.put(route, EVERYBODY);
        }
        OF_ROUTES.put("plan", PLANNERS);
        OF_ROUTES.put("game-days/:id/preparation", PLANNERS);
        OF_ROUTES.put("import", MANAGERS);
        OF_ROUTES.put("people/:id", ADMINISTRATORS);
    }

    /** Whether somebody with only that role may read it. */
    boolean has(Role role) {
        return switch (this) {
            case EVERYBODY -> true;
            case PLANNERS -> role == Role.MANAGER || role == Role.ORGANIZER || role == Role.ADMINISTRATOR;
            case MANAGERS -> role == Role.MANAGER || role == Role.ADMINISTRATOR;
            case ADMINISTRATORS -> role == Role.ADMINISTRATOR;
            case ITS_ORGANIZERS, AFTER_THE_REVEAL -> false;
        };
    }
}
