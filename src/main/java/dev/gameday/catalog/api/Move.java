package dev.gameday.catalog.api;

import org.jspecify.annotations.Nullable;

/** The rank to move to, 1 being what must work longest. */
record Move(@Nullable Integer rank) {}
