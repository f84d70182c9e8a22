package dev.gameday.exercise.room;

import dev.gameday.exercise.PublicDay;

/** What a link to a status shows: nothing of the script, only what is public anyway and what the scribe words. */
public record PublicStatus(PublicDay day, RunningDocument document) {}
