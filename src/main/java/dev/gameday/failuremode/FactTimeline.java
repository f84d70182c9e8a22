package dev.gameday.failuremode;

import dev.gameday.catalog.NeedLevel;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The dated facts of one failure mode, as its changes would have them recorded one after the other. For a history that is
 * written at once; a change of today goes through the services.
 */
public final class FactTimeline {
    private final List<FactPeriod> closed = new ArrayList<>();
    private Instant from;
    private Fact fact;

    /** @param at when the failure mode came into scope */
    public FactTimeline(Instant at, @Nullable UUID team, NeedLevel needLevel) {
        this.from = at;
        this.fact = Fact.first(new Fact.Surroundings(team, needLevel, true));
    }

    public void owned(Instant at, @Nullable UUID team) {
        change(at, FactChange.NONE, new Fact.Surroundings(team, fact.needLevel(), fact.counted()));
    }

    public void needed(Instant at, NeedLevel needLevel) {
        change(at, FactChange.NONE, new Fact.Surroundings(fact.teamId(), needLevel, fact.counted()));
    }

    public void counted(Instant at, boolean counted) {
        change(at, FactChange.NONE, new Fact.Surroundings(fact.teamId(), fact.needLevel(), counted));
    }

    /** Earlier evidence no longer holds. */
    public void materiallyChanged(Instant at) {
        change(at, FactChange.MATERIAL, surroundings());
    }

    /** The chain became another one. */
    public void fallback(Instant at, FallbackState state) {
        change(at, FactChange.MATERIAL.withFallback(state), surroundings());
    }

    /** @param until last day; null withdraws */
    public void accepted(Instant at, @Nullable LocalDate until) {
        change(at, FactChange.NONE.withAcceptedUntil(until), surroundings());
    }

    /** Earliest first; the last one is still so. */
    public List<FactPeriod> periods() {
        List<FactPeriod> periods = new ArrayList<>(closed);
        periods.add(period(null));
        return periods;
    }

    private Fact.Surroundings surroundings() {
        return new Fact.Surroundings(fact.teamId(), fact.needLevel(), fact.counted());
    }

    private void change(Instant at, FactChange change, Fact.Surroundings surroundings) {
        Fact next = fact.after(change, surroundings, at);
        if (next.equals(fact)) {
            return;
        }
        if (!at.isAfter(from)) {
            throw new IllegalArgumentException("A change at " + at + " does not follow the one at " + from);
        }
        closed.add(period(at));
        from = at;
        fact = next;
    }

    private FactPeriod period(@Nullable Instant to) {
        return new FactPeriod(
                from,
                to,
                fact.teamId(),
                null,
                fact.needLevel(),
                fact.fallback(),
                fact.counted(),
                fact.acceptedUntil(),
                fact.materialAt());
    }
}
