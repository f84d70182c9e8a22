package dev.gameday.failuremode.ui;

import dev.gameday.failuremode.ModeTarget;
import dev.gameday.failuremode.NewFailureMode;
import dev.gameday.failuremode.Scope;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A failure mode that was chosen among many, or what may become one.
 *
 * @param modeId null when it never was in scope
 * @param version as it was read; null likewise
 * @param accepted whether somebody agreed to go without
 */
public record BulkTarget(
        NewFailureMode key, @Nullable UUID modeId, @Nullable Long version, Scope scope, boolean accepted) {

    ModeTarget target() {
        return new ModeTarget(key, version);
    }

    boolean inScope() {
        return scope == Scope.IN_SCOPE;
    }
}
