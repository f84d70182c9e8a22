package dev.gameday.base.draft;

/**
 * Which form of whom.
 *
 * @param form the kind of form, such as "application"
 * @param item what it is about; empty for something new
 */
public record DraftKey(String form, String item) {}
