package dev.gameday.planner;

import dev.gameday.coverage.CoverageState;
import dev.gameday.coverage.Percent;
import dev.gameday.exercise.GameDayKind;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A proposed slice with names and reasons.
 *
 * @param shortfall why it stays below the target, in words; null when it does not
 * @param others scenarios that could be asked for instead, by title
 */
public record Proposal(
        LocalDate date,
        LocalTime time,
        GameDayKind kind,
        List<Pick> picks,
        Totals totals,
        @Nullable String shortfall,
        List<Other> others,
        Set<UUID> pinned,
        Set<UUID> excluded) {
    public Proposal {
        picks = List.copyOf(picks);
        others = List.copyOf(others);
        pinned = Set.copyOf(pinned);
        excluded = Set.copyOf(excluded);
    }

    /** A scenario to run, with who takes part, what it exercises, and why it was picked. */
    public record Pick(
            UUID scenarioId,
            String title,
            int minutes,
            List<Named> applications,
            List<Mode> modes,
            List<String> reasons,
            boolean retest) {}

    public record Named(UUID id, String name) {}

    /** @param risk 1..12 */
    public record Mode(UUID id, String name, UUID applicationId, String application, CoverageState state, int risk) {}

    /** A scenario that is not in the slice. */
    public record Other(UUID scenarioId, String title, int modes) {}

    /**
     * What the slice adds up to.
     *
     * @param modes failure modes it exercises that are not proven today
     * @param inScope the whole that percentages are of
     */
    public record Totals(
            int modes, int inScope, int targetPercent, int minutes, int minutesAvailable, List<TeamLoad> teams) {

        /** 0..100; empty when nothing is in scope. */
        public OptionalInt percent() {
            return Percent.of(modes, inScope);
        }
    }

    /** @param used failure modes the team has to prepare, of the capacity it has */
    public record TeamLoad(UUID id, String name, int used, int capacity) {}
}
