package dev.gameday.coverage;

import dev.gameday.catalog.NeedLevel;
import dev.gameday.failuremode.FallbackState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was so about a failure mode during a period: one dated row of coverage facts.
 *
 * @param from first instant of the period
 * @param to first instant after the period; null while it lasts
 * @param team owner of the application, if it had one
 * @param counted in scope, and nothing it belongs to was archived
 * @param acceptedUntil last day on which its acceptance is in force; null when nobody accepted it
 * @param materialAt the latest material change, after which earlier evidence proves nothing; null when there was none
 */
public record ModeFact(
        UUID mode,
        Instant from,
        @Nullable Instant to,
        UUID application,
        UUID feature,
        UUID dependency,
        @Nullable UUID team,
        NeedLevel needLevel,
        FallbackState fallback,
        boolean counted,
        @Nullable LocalDate acceptedUntil,
        @Nullable Instant materialAt) {

    /** Whether this is what was so at the end of a day, given the first instant after that day. */
    boolean holdsAt(Instant end) {
        return from.isBefore(end) && (to == null || !to.isBefore(end));
    }

    boolean acceptedOn(LocalDate day) {
        return counted && acceptedUntil != null && !day.isAfter(acceptedUntil);
    }
}
