package dev.gameday.coverage;

import dev.gameday.exercise.VerdictResult;
import dev.gameday.failuremode.FallbackState;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The definition of coverage written down a second time, word by word and without any thought for speed. */
final class NaiveCoverage {
    private NaiveCoverage() {}

    /** Null when the failure mode does not count on the day. */
    static @Nullable CoverageState state(UUID mode, LocalDate day, ZoneId zone, CoverageHistory history) {
        Instant end = day.plusDays(1).atStartOfDay(zone).toInstant();
        ModeFact fact = fact(mode, end, history);
        if (fact == null || !fact.counted()) {
            return null;
        }
        Evidence latest = latest(mode, end, history.evidence());
        if (latest == null) {
            return fact.fallback() == FallbackState.BUILT
                    ? CoverageState.PREPARED
                    : fact.fallback() == FallbackState.PLANNED ? CoverageState.PLANNED : CoverageState.UNADDRESSED;
        }
        if (latest.result() == VerdictResult.DEGRADED || latest.result() == VerdictResult.FAILED) {
            return CoverageState.FAILING;
        }
        LocalDate evidenceDay = latest.injectedAt().atZone(zone).toLocalDate();
        boolean young = ChronoUnit.DAYS.between(evidenceDay, day) < 7L * weeks(end, history.validities());
        boolean unchanged = fact.materialAt() == null || !fact.materialAt().isAfter(latest.injectedAt());
        return young && unchanged ? CoverageState.PROVEN : CoverageState.STALE;
    }

    static CoverageCounts counts(LocalDate day, ZoneId zone, CoverageHistory history) {
        Instant end = day.plusDays(1).atStartOfDay(zone).toInstant();
        Map<CoverageState, Integer> parts = new EnumMap<>(CoverageState.class);
        int accepted = 0;
        Set<UUID> modes = history.facts().stream().map(ModeFact::mode).collect(Collectors.toSet());
        for (UUID mode : modes) {
            CoverageState state = state(mode, day, zone, history);
            if (state == null) {
                continue;
            }
            ModeFact fact = fact(mode, end, history);
            if (fact != null
                    && fact.acceptedUntil() != null
                    && !fact.acceptedUntil().isBefore(day)) {
                accepted++;
            } else {
                parts.merge(state, 1, Integer::sum);
            }
        }
        return new CoverageCounts(
                parts.values().stream().mapToInt(Integer::intValue).sum(),
                parts.getOrDefault(CoverageState.PROVEN, 0),
                parts.getOrDefault(CoverageState.FAILING, 0),
                parts.getOrDefault(CoverageState.STALE, 0),
                parts.getOrDefault(CoverageState.PREPARED, 0),
                parts.getOrDefault(CoverageState.PLANNED, 0),
                parts.getOrDefault(CoverageState.UNADDRESSED, 0),
                accepted);
    }

    private static @Nullable ModeFact fact(UUID mode, Instant end, CoverageHistory history) {
        return history.facts().stream()
                .filter(fact -> fact.mode().equals(mode) && fact.from().isBefore(end))
                .filter(fact -> fact.to() == null || !fact.to().isBefore(end))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Evidence latest(UUID mode, Instant end, List<Evidence> all) {
        List<Evidence> counting =
                all.stream().filter(each -> each.countsFrom().isBefore(end)).toList();
        Set<@Nullable UUID> corrected = new HashSet<>();
        counting.forEach(each -> corrected.add(each.corrects()));
        return counting.stream()
                .filter(each -> each.mode().equals(mode) && !corrected.contains(each.verdict()))
                .filter(each -> each.result() != VerdictResult.INCONCLUSIVE)
                .max(Comparator.comparing(Evidence::injectedAt).thenComparing(Evidence::recordedAt))
                .orElse(null);
    }

    private static int weeks(Instant end, List<Validity> validities) {
        int weeks = validities.getFirst().weeks();
        for (Validity validity : validities) {
            if (validity.effectiveFrom().isBefore(end)) {
                weeks = validity.weeks();
            }
        }
        return weeks;
    }
}
