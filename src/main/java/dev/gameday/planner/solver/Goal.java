package dev.gameday.planner.solver;

/** What is looked for among the plans that keep all limits. */
enum Goal {
    /** Best in the wishes. */
    BEST,
    /** Most failure modes; the lower edge does not count. */
    MOST_GAIN,
    /** Fewest minutes, the lower edge kept. */
    LEAST_MINUTES
}
