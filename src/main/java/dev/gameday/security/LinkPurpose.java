package dev.gameday.security;

/** What a one-time link is for. */
public enum LinkPurpose {
    /** Choosing the first password. */
    INVITATION,
    /** Choosing another password instead of a forgotten one. */
    NEW_PASSWORD
}
