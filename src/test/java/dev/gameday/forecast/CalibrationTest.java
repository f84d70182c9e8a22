package dev.gameday.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gameday.forecast.Forecast.Finish;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Over many programs whose true chances are known and not told, the ranges hold what they promise. {@code docs/forecast.md} reports
 * what this prints.
 */
class CalibrationTest {
    private static final int PROGRAMS = 1_000;
    private static final int TWO_YEARS = 104;
    private static final int RUNS = 150;

    /** @param width of the range of 90% in weeks; both are at most two years */
    private record Outcome(int exercises, boolean inNineTenths, boolean inHalf, long width, long weeks) {}

    @Test
    void theTrueFinishIsInTheRange() {
        List<Outcome> outcomes = new ArrayList<>();
        for (long seed = 1; outcomes.size() < PROGRAMS; seed++) {
            ImaginedProgram program = new ImaginedProgram(seed);
            int percent = 60 + (int) (seed % 7) * 5;
            int exercises = 3 + (int) (seed % 10);
            for (int i = 0; i < exercises; i++) {
                program.exercise();
            }
            if (program.proven() < program.goal(percent)) {
                outcomes.add(outcome(program, exercises, percent));
            }
        }
        double nineTenths = share(outcomes, Outcome::inNineTenths);
        double half = share(outcomes, Outcome::inHalf);
        System.out.printf(
                "Forecast of %d programs: %.1f%% finish in the 90%% range, %.1f%% in the 50%% range%n",
                PROGRAMS, 100 * nineTenths, 100 * half);
        width("after 3 to 5 exercises", outcomes, outcome -> outcome.exercises <= 5);
        width("after 6 to 9 exercises", outcomes, outcome -> outcome.exercises > 5 && outcome.exercises <= 9);
        width("after 10 to 12 exercises", outcomes, outcome -> outcome.exercises > 9);
        assertThat(nineTenths).isGreaterThan(0.85);
        assertThat(half).isGreaterThan(0.45);
    }

    private static Outcome outcome(ImaginedProgram program, int exercises, int percent) {
        Forecast forecast = ForecastMaker.answer(program.question(percent), RUNS);
        int before = program.weeksSoFar();
        while (program.proven() < program.goal(percent) && program.weeksSoFar() - before < TWO_YEARS) {
            program.exercise();
        }
        boolean never = program.proven() < program.goal(percent);
        long weeks = never ? Long.MAX_VALUE : program.weeksSoFar() - before;
        Finish finish = forecast.finish();
        if (finish == null) {
            throw new AssertionError("No finish for a goal that is not reached: " + forecast);
        }
        long p05 = weeks(forecast, finish.p05());
        long p95 = weeks(forecast, finish.p95());
        boolean inHalf = weeks(forecast, finish.p25()) <= weeks && weeks <= weeks(forecast, finish.p75());
        long width = Math.min(p95, TWO_YEARS) - Math.min(p05, TWO_YEARS);
        return new Outcome(exercises, p05 <= weeks && weeks <= p95, inHalf, width, Math.min(weeks, TWO_YEARS));
    }

    private static long weeks(Forecast forecast, @Nullable LocalDate day) {
        return day == null ? Long.MAX_VALUE : ChronoUnit.WEEKS.between(forecast.asOf(), day);
    }

    private static double share(List<Outcome> outcomes, Predicate<Outcome> which) {
        return (double) outcomes.stream().filter(which).count() / outcomes.size();
    }

    private static void width(String which, List<Outcome> all, Predicate<Outcome> these) {
        List<Outcome> outcomes = all.stream().filter(these).toList();
        System.out.printf(
                "%s: %d programs, %.1f%% in the range of %d weeks (median) for %d weeks to go (median)%n",
                which,
                outcomes.size(),
                100 * share(outcomes, Outcome::inNineTenths),
                middle(outcomes, Outcome::width),
                middle(outcomes, Outcome::weeks));
    }

    private static long middle(List<Outcome> outcomes, ToLongFunction<Outcome> of) {
        return outcomes.stream().mapToLong(of).sorted().toArray()[outcomes.size() / 2];
    }
}
