package dev.gameday.exercise.room;

/**
 * The next version of the running document.
 *
 * @param version the one that it was written over
 */
public record WriteStatus(long version, String conditions, String actions, String needs) {}
