package dev.gameday.catalog;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is different from what was agreed.
 *
 * @param before as agreed; null when it was added since
 * @param now null when it is gone
 */
public record ScopeChange(
        Kind kind,
        UUID featureId,
        String name,
        @Nullable ScopedFeature before,
        @Nullable ScopedFeature now) {

    /** What happened; all but a new rank are scope creep. */
    public enum Kind {
        ADDED,
        REMOVED,
        LEVEL,
        RANK
    }

    /** Whether what was agreed does not cover it any more. */
    public boolean creep() {
        return kind != Kind.RANK;
    }
}
