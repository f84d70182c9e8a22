package dev.gameday.alert;

import dev.gameday.failuremode.FailureModeRow;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whether anybody would be told of a failure mode.
 *
 * @param mode says whether it is measured, alerts, and alerts on the absence of success
 * @param exercised how often it was injected on revealed game days
 * @param fired how often an alert detected it then
 * @param lastFired the latest of these injections; null: never
 */
public record AlertMatrixRow(
        FailureModeRow mode,
        int exercised,
        int fired,
        @Nullable Instant lastFired) {}
