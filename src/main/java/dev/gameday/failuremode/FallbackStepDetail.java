package dev.gameday.failuremode;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A step of a fallback chain, in its place. */
public record FallbackStepDetail(
        FallbackKind kind,
        String detail,
        @Nullable UUID dependencyId,
        @Nullable String dependencyName,
        boolean built,
        @Nullable Instant builtAt) {

    /** The same step as input, for editing. */
    public FallbackStepInput toInput() {
        return new FallbackStepInput(kind, detail, dependencyId, built);
    }
}
