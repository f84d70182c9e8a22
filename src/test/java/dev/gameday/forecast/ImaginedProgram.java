package dev.gameday.forecast;

import dev.gameday.coverage.ExerciseDay;
import dev.gameday.coverage.TrackRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.TreeMap;

/**
 * A program whose true chances are known, which the forecast does not know: failure mode by failure mode and week by week, written
 * without any of the forecast's own machinery but its random numbers.
 */
final class ImaginedProgram {
    static final int WEEK = 7;
    static final LocalDate START = LocalDate.of(2026, 1, 2);

    private static final int NEVER = -10_000;

    private final Random random;
    private final Draws draws;
    private final int modes;
    private final int validityWeeks;
    private final int slicePercent;
    private final double pass;
    private final double retest;
    private final double repair;
    private final double likeness;
    private final int smallest;
    private final int largest;

    private final int[] passedOn;
    private final boolean[] failing;
    private final List<ExerciseDay> days = new ArrayList<>();
    private int week = -1;

    ImaginedProgram(long seed) {
        random = new Random(seed);
        draws = new Draws(new SplittableRandom(seed));
        modes = 30 + random.nextInt(170);
        validityWeeks = 8 + random.nextInt(18);
        slicePercent = 10 + random.nextInt(20);
        pass = 0.4 + 0.55 * random.nextDouble();
        retest = 0.4 + 0.55 * random.nextDouble();
        repair = 0.2 + 0.7 * random.nextDouble();
        likeness = 0.02 + 0.25 * random.nextDouble();
        int slice = Math.max(2, modes * slicePercent / 100);
        smallest = Math.max(1, (int) (slice * (0.3 + 0.6 * random.nextDouble())));
        largest = smallest + random.nextInt(slice);
        passedOn = new int[modes];
        failing = new boolean[modes];
        Arrays.fill(passedOn, NEVER);
    }

    void exercise() {
        week++;
        int room = smallest + random.nextInt(largest - smallest + 1);
        double passToday = around(pass);
        double retestToday = around(retest);
        List<Integer> order = new ArrayList<>();
        for (int mode = 0; mode < modes; mode++) {
            order.add(mode);
        }
        Collections.shuffle(order, random);
        int waiting = 0;
        int retested = 0;
        int repaired = 0;
        int tried = 0;
        int passed = 0;
        for (int mode : order) {
            if (failing[mode]) {
                waiting++;
                if (retested < room && random.nextDouble() < repair) {
                    retested++;
                    repaired += exercised(mode, retestToday) ? 1 : 0;
                }
            }
        }
        for (int mode : order) {
            if (!failing[mode] && !provenOn(mode, today()) && retested + tried < room) {
                tried++;
                passed += exercised(mode, passToday) ? 1 : 0;
            }
        }
        days.add(new ExerciseDay(START.plusDays(today()), tried, passed, 0, waiting, retested, repaired));
    }

    private boolean exercised(int mode, double chance) {
        boolean passes = random.nextDouble() < chance;
        failing[mode] = !passes;
        passedOn[mode] = passes ? today() : NEVER;
        return passes;
    }

    private double around(double chance) {
        double spread = 1 / likeness - 1;
        return draws.beta(chance * spread, (1 - chance) * spread);
    }

    private boolean provenOn(int mode, int day) {
        return !failing[mode] && day - passedOn[mode] < WEEK * validityWeeks;
    }

    private int today() {
        return WEEK * week;
    }

    int proven() {
        int proven = 0;
        for (int mode = 0; mode < modes; mode++) {
            proven += provenOn(mode, today()) ? 1 : 0;
        }
        return proven;
    }

    int weeksSoFar() {
        return week;
    }

    int goal(int percent) {
        return (int) Math.ceil(modes * percent / 100.0);
    }

    /** What the forecast is told on the day of the latest exercise. */
    ForecastQuestion question(int goalPercent) {
        TreeMap<LocalDate, Integer> through = new TreeMap<>();
        int failingNow = 0;
        for (int mode = 0; mode < modes; mode++) {
            failingNow += failing[mode] ? 1 : 0;
            if (provenOn(mode, today())) {
                through.merge(START.plusDays(passedOn[mode] + WEEK * validityWeeks - 1L), 1, Integer::sum);
            }
        }
        LocalDate today = START.plusDays(today());
        TrackRecord record = new TrackRecord(today, modes, failingNow, through, days);
        return new ForecastQuestion(
                record, today.plusWeeks(1), WEEK, slicePercent, goalPercent, validityWeeks, null, "");
    }
}
