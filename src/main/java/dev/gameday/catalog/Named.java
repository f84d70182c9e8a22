package dev.gameday.catalog;

import java.util.UUID;

/** An id with the name to show for it, for pickers. */
public record Named(UUID id, String name) {}
