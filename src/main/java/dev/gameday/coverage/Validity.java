package dev.gameday.coverage;

import java.time.Instant;

/** For how many weeks evidence proves something, from an instant on. */
public record Validity(int weeks, Instant effectiveFrom) {}
