package dev.gameday.alert;

import dev.gameday.exercise.InjectionState;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An injection and the alerts that it set off, first ones first.
 *
 * @param startedAt null: not injected
 * @param alerted whether an alert detected it, delivered here or written down by an organizer
 * @param over it takes no more alerts
 */
public record WatchedInjection(
        UUID injectionId,
        String title,
        InjectionState state,
        @Nullable Instant startedAt,
        boolean alerted,
        boolean over,
        List<SeenAlert> alerts) {

    /** It is over, and no alert saw it. */
    public boolean unseen() {
        return over && !alerted && startedAt != null;
    }
}
