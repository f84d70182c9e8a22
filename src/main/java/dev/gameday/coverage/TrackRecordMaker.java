package dev.gameday.coverage;

import dev.gameday.coverage.Standings.Standing;
import dev.gameday.exercise.VerdictResult;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;

/** Walks through the evidence of each failure mode in scope, and counts by day what it went through. Pure. */
final class TrackRecordMaker {
    private static final int WEEK = 7;

    private final ZoneId zone;
    private final int validDays;
    private final NavigableMap<LocalDate, Counts> days = new TreeMap<>();

    private TrackRecordMaker(ZoneId zone, int validityWeeks) {
        this.zone = zone;
        this.validDays = WEEK * validityWeeks;
    }

    private static final class Counts {
        private int tried;
        private int passed;
        private int fresh;
        private int waitingMore;
        private int waitingLess;
        private int retested;
        private int repaired;
    }

    /** What a failure mode's latest verdict of a day says. */
    private record Outcome(LocalDate day, boolean passed) {}

    /** @param end the first instant after the snapshot's day */
    static TrackRecord of(CoverageSnapshot snapshot, Standings standings, Instant end, ZoneId zone, int validityWeeks) {
        TrackRecordMaker maker = new TrackRecordMaker(zone, validityWeeks);
        SortedMap<LocalDate, Integer> provenThrough = new TreeMap<>();
        int inScope = 0;
        int failing = 0;
        for (ModeCoverage mode : snapshot.modes()) {
            if (!mode.accepted()) {
                inScope++;
                failing += mode.state() == CoverageState.FAILING ? 1 : 0;
                if (mode.state() == CoverageState.PROVEN && mode.validThrough() != null) {
                    provenThrough.merge(mode.validThrough(), 1, Integer::sum);
                }
                maker.walk(standings.of(mode.fact().mode()), end);
            }
        }
        return new TrackRecord(snapshot.day(), inScope, failing, provenThrough, maker.days());
    }

    private void walk(List<Standing> standings, Instant end) {
        Outcome before = null;
        for (Outcome outcome : outcomes(standings, end)) {
            Counts counts = days.computeIfAbsent(outcome.day, day -> new Counts());
            if (before == null || before.passed) {
                counts.tried++;
                counts.passed += outcome.passed ? 1 : 0;
                counts.fresh += before != null && outcome.day.isBefore(before.day.plusDays(validDays)) ? 1 : 0;
            } else {
                counts.retested++;
                counts.repaired += outcome.passed ? 1 : 0;
                counts.waitingLess++;
            }
            counts.waitingMore += outcome.passed ? 0 : 1;
            before = outcome;
        }
    }

    private List<Outcome> outcomes(List<Standing> standings, Instant end) {
        List<Evidence> evidence = standings.stream()
                .filter(standing -> standing.at(end))
                .map(Standing::evidence)
                .sorted(Evidence.EARLIEST_FIRST)
                .toList();
        List<Outcome> outcomes = new ArrayList<>(evidence.size());
        for (Evidence one : evidence) {
            Outcome outcome =
                    new Outcome(LocalDate.ofInstant(one.injectedAt(), zone), one.result() == VerdictResult.PASSED);
            if (!outcomes.isEmpty() && outcomes.getLast().day.equals(outcome.day)) {
                outcomes.removeLast();
            }
            outcomes.add(outcome);
        }
        return outcomes;
    }

    private List<ExerciseDay> days() {
        List<ExerciseDay> list = new ArrayList<>(days.size());
        int waiting = 0;
        for (var entry : days.entrySet()) {
            Counts counts = entry.getValue();
            list.add(new ExerciseDay(
                    entry.getKey(),
                    counts.tried,
                    counts.passed,
                    counts.fresh,
                    waiting,
                    counts.retested,
                    counts.repaired));
            waiting += counts.waitingMore - counts.waitingLess;
        }
        return list;
    }
}
