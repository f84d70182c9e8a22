package dev.gameday.catalog;

import java.util.UUID;

/** A feature's place in the hierarchy of needs, now or as somebody agreed to it. */
public record ScopedFeature(UUID id, String name, int rank, NeedLevel needLevel) {}
