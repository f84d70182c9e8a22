package dev.gameday.exercise.room;

import dev.gameday.exercise.PublicDay;
import java.time.Duration;

/**
 * What a link to a status shows: nothing of the script, only what is public anyway and what the scribe words.
 *
 * @param left how long the link still works
 */
public record PublicStatus(PublicDay day, RunningDocument document, Duration left) {}
