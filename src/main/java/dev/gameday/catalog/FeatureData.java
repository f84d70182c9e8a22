package dev.gameday.catalog;

import org.jspecify.annotations.Nullable;

/** What people say about a feature. */
public record FeatureData(
        String name,
        @Nullable String description,
        @Nullable NeedLevel needLevel,
        @Nullable String whenShed) {}
