package dev.gameday.history;

/** What happened to a thing. */
public enum ChangeAction {
    CREATED,
    CHANGED,
    REMOVED,
    /** A deliberate act that must leave a trace, told in a sentence. */
    ACT
}
