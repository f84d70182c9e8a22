package dev.gameday.forecast;

import dev.gameday.coverage.ExerciseDay;
import dev.gameday.coverage.TrackRecord;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;

/**
 * What a program's latest exercises say about the next.
 *
 * @param exercises days with evidence that this rests on
 * @param pass that a failure mode which is not failing passes
 * @param retest that a failing one passes when it is tried again
 * @param repair that a failing one is tried again at the next exercise
 * @param likeness how much the failure modes of one exercise share their fate, above 0 and below 1
 * @param gains for each round of the cadence, how many failure modes that were not proven it exercised; 0 where none was held
 */
record Experience(int exercises, Rate pass, Rate retest, Rate repair, double likeness, List<Integer> gains) {
    /** Half a year: what was before says little of how a program does now. */
    private static final int RECENT_WEEKS = 26;

    Experience {
        gains = List.copyOf(gains);
    }

    static Experience of(TrackRecord record, int cadenceDays) {
        LocalDate since = record.asOf().minusWeeks(RECENT_WEEKS);
        List<ExerciseDay> days =
                record.days().stream().filter(day -> day.day().isAfter(since)).toList();
        List<int[]> passed = groups(days, day -> new int[] {day.passed(), day.tried()});
        double likeness = Likeness.of(passed);
        return new Experience(
                days.size(),
                rate(passed, likeness),
                rate(groups(days, day -> new int[] {day.repaired(), day.retested()}), likeness),
                rate(groups(days, day -> new int[] {day.retested(), day.waiting()}), likeness),
                likeness,
                gains(days, record.asOf(), cadenceDays));
    }

    private static List<int[]> groups(List<ExerciseDay> days, Function<ExerciseDay, int[]> of) {
        return days.stream().map(of).toList();
    }

    private static Rate rate(List<int[]> groups, double likeness) {
        int successes = groups.stream().mapToInt(group -> group[0]).sum();
        int trials = groups.stream().mapToInt(group -> group[1]).sum();
        return new Rate(successes, trials, Likeness.design(groups, likeness));
    }

    /** Rounds are counted back from the latest exercise; those missed since then come after it. */
    private static List<Integer> gains(List<ExerciseDay> days, LocalDate today, int cadenceDays) {
        if (days.isEmpty()) {
            return List.of();
        }
        LocalDate latest = days.getLast().day();
        int rounds = (int) (ChronoUnit.DAYS.between(days.getFirst().day(), latest) / cadenceDays) + 1;
        long since = ChronoUnit.DAYS.between(latest, today);
        int missed = (int) Math.max(0, (since - 1) / cadenceDays);
        List<Integer> gains = new ArrayList<>(Collections.nCopies(rounds + missed, 0));
        for (ExerciseDay day : days) {
            int back = (int) (ChronoUnit.DAYS.between(day.day(), latest) / cadenceDays);
            gains.set(rounds - 1 - back, gains.get(rounds - 1 - back) + day.gain());
        }
        return gains;
    }
}
