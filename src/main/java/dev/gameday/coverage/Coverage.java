package dev.gameday.coverage;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/**
 * Derives coverage from dated facts and append-only verdicts, for any day as of its end in the program's zone.
 *
 * <p>Nothing that takes effect after the end of a day moves what this says about the day.
 */
public final class Coverage {
    private Coverage() {}

    /** Where every failure mode that counts on the day stands at its end. */
    public static CoverageSnapshot asOf(LocalDate day, ZoneId zone, CoverageHistory history) {
        return asOf(day, zone, history.facts(), new Standings(history.evidence()), history.validities());
    }

    static CoverageSnapshot asOf(
            LocalDate day, ZoneId zone, List<ModeFact> facts, Standings standings, List<Validity> validities) {
        Instant end = endOf(day, zone);
        int weeks = weeksAt(end, validities);
        List<ModeCoverage> modes = new ArrayList<>();
        for (ModeTimeline timeline : ModeTimeline.of(facts, standings, zone)) {
            ModeCoverage mode = timeline.at(day, end, weeks);
            if (mode != null) {
                modes.add(mode);
            }
        }
        return new CoverageSnapshot(day, modes);
    }

    /** The program's counts as of each of the days, earliest first, in one sweep over the history. */
    public static List<CoverageDay> trend(Collection<LocalDate> days, ZoneId zone, CoverageHistory history) {
        return trend(days, zone, history.facts(), new Standings(history.evidence()), history.validities());
    }

    static List<CoverageDay> trend(
            Collection<LocalDate> days,
            ZoneId zone,
            List<ModeFact> facts,
            Standings standings,
            List<Validity> validities) {
        List<LocalDate> sorted = List.copyOf(new TreeSet<>(days));
        Instant[] ends = new Instant[sorted.size()];
        int[] weeks = new int[sorted.size()];
        CoverageTally[] tallies = new CoverageTally[sorted.size()];
        for (int i = 0; i < sorted.size(); i++) {
            ends[i] = endOf(sorted.get(i), zone);
            weeks[i] = weeksAt(ends[i], validities);
            tallies[i] = new CoverageTally();
        }
        for (ModeTimeline timeline : ModeTimeline.of(facts, standings, zone)) {
            for (int i = 0; i < ends.length; i++) {
                ModeCoverage mode = timeline.at(sorted.get(i), ends[i], weeks[i]);
                if (mode != null) {
                    tallies[i].add(mode.state(), mode.accepted());
                }
            }
        }
        List<CoverageDay> trend = new ArrayList<>();
        for (int i = 0; i < ends.length; i++) {
            trend.add(new CoverageDay(sorted.get(i), tallies[i].counts()));
        }
        return trend;
    }

    /** The first instant after the day. */
    static Instant endOf(LocalDate day, ZoneId zone) {
        return day.plusDays(1).atStartOfDay(zone).toInstant();
    }

    /** A program always had a validity: before the first one known, that one holds. Without any, nothing is valid. */
    static int weeksAt(Instant end, List<Validity> validities) {
        Comparator<Validity> byStart = Comparator.comparing(Validity::effectiveFrom);
        return validities.stream()
                .filter(validity -> validity.effectiveFrom().isBefore(end))
                .max(byStart)
                .or(() -> validities.stream().min(byStart))
                .map(Validity::weeks)
                .orElse(0);
    }
}
