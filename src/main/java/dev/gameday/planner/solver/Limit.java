package dev.gameday.planner.solver;

import java.util.EnumSet;
import java.util.Set;

/** What can keep a slice small. */
public enum Limit {
    MINUTES("minutes"),
    CAPACITY("capacity"),
    BLACKOUT("blackout"),
    EXCLUSIONS("exclusions"),
    BUILDS_ON("buildsOn"),
    UPPER_EDGE("upperEdge"),
    /** There are too few failure modes, whatever else would change. */
    MODES("modes"),
    /** No limit alone. */
    SEVERAL("several");

    /** Those that somebody could lift. */
    static final Set<Limit> HARD = EnumSet.range(MINUTES, UPPER_EDGE);

    private final String word;

    Limit(String word) {
        this.word = word;
    }

    /** As the API says it. */
    public String word() {
        return word;
    }
}
