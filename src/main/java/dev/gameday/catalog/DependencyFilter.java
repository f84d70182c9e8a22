package dev.gameday.catalog;

import org.jspecify.annotations.Nullable;

/** Which dependencies a list shows: those whose name contains the text, of the kind and reliability, archived or not. */
public record DependencyFilter(
        String text,
        @Nullable DependencyKind kind,
        @Nullable Reliability reliability,
        boolean archived) {
    public static final DependencyFilter ALL = new DependencyFilter("", null, null, false);
}
