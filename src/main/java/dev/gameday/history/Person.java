package dev.gameday.history;

import java.util.UUID;

/** Somebody who may have changed something. */
public record Person(UUID id, String name) {}
