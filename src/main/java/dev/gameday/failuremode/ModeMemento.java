package dev.gameday.failuremode;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a change of many failure modes may change of one, as it was before; kept as JSON, so names are for ever. */
record ModeMemento(
        Scope scope,
        @Nullable String acceptedBy,
        @Nullable String acceptedReason,
        @Nullable LocalDate acceptedUntil,
        @Nullable Instant acceptedAt,
        List<FallbackChain.Step> steps) {

    /** Before somebody first put it in scope. */
    static final ModeMemento NEVER = new ModeMemento(Scope.CANDIDATE, null, null, null, null, List.of());

    ModeMemento {
        steps = List.copyOf(steps);
    }
}
