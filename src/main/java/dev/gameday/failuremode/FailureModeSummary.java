package dev.gameday.failuremode;

/**
 * How many failure modes of a list are what.
 *
 * @param inScope those that count: in scope, nothing they belong to archived
 * @param accepted those in scope with an acceptance in force today
 */
public record FailureModeSummary(int all, int inScope, int built, int planned, int accepted) {
    /** In scope without any step. */
    public int withoutFallback() {
        return inScope - built - planned;
    }
}
