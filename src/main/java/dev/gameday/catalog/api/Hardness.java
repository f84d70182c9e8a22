package dev.gameday.catalog.api;

import org.jspecify.annotations.Nullable;

/** Whether the feature fails with the dependency, or carries on without it. */
record Hardness(@Nullable Boolean hard) {}
