package dev.gameday.planner.solver;

import dev.gameday.base.InvalidException;

/** What is pinned cannot be had within the limits; says which one stands against it. */
public class PinnedException extends InvalidException {
    private static final long serialVersionUID = 1L;
    private final Limit rule;

    PinnedException(Limit rule, String message) {
        super("pinned", rule.word() + ": " + message);
        this.rule = rule;
    }

    /** The limit that is broken; several when no single one is to blame. */
    public Limit rule() {
        return rule;
    }
}
