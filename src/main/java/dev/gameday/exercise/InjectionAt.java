package dev.gameday.exercise;

import java.util.UUID;

/** An injection as read, to be put in its new place. */
public record InjectionAt(UUID injectionId, long version) {}
