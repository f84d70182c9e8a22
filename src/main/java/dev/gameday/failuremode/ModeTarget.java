package dev.gameday.failuremode;

import org.jspecify.annotations.Nullable;

/**
 * A failure mode, or what may become one, as somebody read it.
 *
 * @param version of the failure mode; null when there was none
 */
public record ModeTarget(NewFailureMode key, @Nullable Long version) {}
