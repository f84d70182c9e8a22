package dev.gameday.failuremode;

import dev.gameday.catalog.NeedLevel;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What coverage knows about a failure mode from one instant to the next.
 *
 * @param to exclusive; null: still so
 * @param counted whether it is in scope and nothing it belongs to is archived
 * @param acceptedUntil last day of the acceptance
 * @param materialAt the latest material change known in this period
 */
public record FactPeriod(
        Instant from,
        @Nullable Instant to,
        @Nullable UUID teamId,
        @Nullable String teamName,
        NeedLevel needLevel,
        FallbackState fallback,
        boolean counted,
        @Nullable LocalDate acceptedUntil,
        @Nullable Instant materialAt) {}
