package dev.gameday.catalog;

import org.jspecify.annotations.Nullable;

/**
 * What people say about a feature.
 *
 * @param whenShed what it does in an outage when it is shed
 * @param shedGroup name of what is shed together with it; empty: shed by itself; null leaves it as it is
 */
public record FeatureData(
        String name,
        @Nullable String description,
        @Nullable NeedLevel needLevel,
        @Nullable String whenShed,
        @Nullable String shedGroup) {

    /** Says nothing about the shed group. */
    public FeatureData(
            String name, @Nullable String description, @Nullable NeedLevel needLevel, @Nullable String whenShed) {
        this(name, description, needLevel, whenShed, null);
    }

    /** The same at another need level. */
    public FeatureData at(NeedLevel level) {
        return new FeatureData(name, description, level, whenShed, shedGroup);
    }
}
