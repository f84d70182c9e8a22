package dev.gameday.base.draft;

import java.time.Instant;

/** That there is a draft, for the one who typed it. */
public record Unsaved(DraftKey key, String title, String place, Instant at) {}
