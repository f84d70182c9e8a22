package dev.gameday.forecast;

import dev.gameday.coverage.ExerciseDay;
import dev.gameday.coverage.TrackRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Questions about a weekly program with 100 failure modes in scope, a slice of 20% and a goal of 80%, as tests need them. */
public final class Questions {
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 2);

    private Questions() {}

    /**
     * @param weeks how many exercises there were, one a week, the latest yesterday
     * @param tried by each for the first time
     * @param passed of those; the others pass at the next exercise
     */
    static ForecastQuestion of(int weeks, int tried, int passed, @Nullable LocalDate deadline) {
        return of(weeks, tried, passed, deadline, 26);
    }

    static ForecastQuestion of(int weeks, int tried, int passed, @Nullable LocalDate deadline, int validityWeeks) {
        List<ExerciseDay> days = new ArrayList<>();
        TreeMap<LocalDate, Integer> through = new TreeMap<>();
        int waiting = 0;
        for (int week = weeks - 1; week >= 0; week--) {
            LocalDate day = TODAY.minusDays(1).minusWeeks(week);
            days.add(new ExerciseDay(day, tried, passed, 0, waiting, waiting, waiting));
            through.put(day.plusWeeks(validityWeeks).minusDays(1), passed + waiting);
            waiting = tried - passed;
        }
        TrackRecord record = new TrackRecord(TODAY, 100, waiting, through.tailMap(TODAY), days);
        return of(record, deadline, validityWeeks);
    }

    static ForecastQuestion of(TrackRecord record, @Nullable LocalDate deadline, int validityWeeks) {
        return new ForecastQuestion(
                record, TODAY.plusDays(6), 7, 20, 80, validityWeeks, deadline, deadline == null ? "" : "Launch");
    }

    /** A forecast for other packages' tests: 58 of 100 proven after three weeks. */
    public static Forecast forecast(@Nullable LocalDate deadline) {
        return ForecastMaker.answer(of(3, 20, 18, deadline));
    }

    /** What is said before there is anything to say. */
    public static Forecast silent() {
        return ForecastMaker.answer(of(0, 0, 0, null));
    }
}
