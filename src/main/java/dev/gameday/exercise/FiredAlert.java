package dev.gameday.exercise;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An alert that has begun to fire.
 *
 * @param startsAt when it began, as its sender says; null: not said
 * @param receivedAt when it arrived here: the time that counts
 * @param earlier other times at which the same alert is known to have fired
 */
public record FiredAlert(
        UUID id,
        String name,
        Map<String, String> labels,
        @Nullable Instant startsAt,
        Instant receivedAt,
        List<Firing> earlier) {

    /** @param until null: as far as is known it still fires */
    public record Firing(Instant from, @Nullable Instant until) {
        boolean covers(Instant time) {
            return from.isBefore(time) && (until == null || until.isAfter(time));
        }
    }

    /** Whether it fired before that time already, so that nothing which began then can have set it off. */
    boolean wasFiringAt(Instant time) {
        return (startsAt != null && startsAt.isBefore(time))
                || earlier.stream().anyMatch(firing -> firing.covers(time));
    }
}
