package dev.gameday.exercise.room.api;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The body of what needs none but may be repeated: with the same request id nothing is done twice. */
record Repeatable(@Nullable UUID requestId) {
    static UUID id(@Nullable Repeatable body) {
        return Objects.requireNonNullElseGet(body == null ? null : body.requestId(), UUID::randomUUID);
    }
}
