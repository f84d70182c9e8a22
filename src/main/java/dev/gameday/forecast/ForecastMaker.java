package dev.gameday.forecast;

import dev.gameday.forecast.Forecast.Alternative;
import dev.gameday.forecast.Forecast.Finish;
import dev.gameday.forecast.Forecast.Rates;
import dev.gameday.forecast.Forecast.Status;
import dev.gameday.forecast.Forecast.Week;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Answers when the goal will be reached, from what is known of the program alone. Pure. */
final class ForecastMaker {
    private static final int RUNS = 500;
    private static final int WEEK = 7;
    private static final int TWO_YEARS = 104 * WEEK;
    private static final int FEWEST_WEEKS = 4;
    private static final int MOST_WEEKS = 26;
    private static final double[] SHARES = {0.05, 0.25, 0.5, 0.75, 0.95};

    private final ForecastQuestion question;
    private final int runs;
    private final LocalDate today;
    private final Outset outset;
    private final Experience experience;

    private ForecastMaker(ForecastQuestion question, int runs) {
        this.question = question;
        this.runs = runs;
        today = question.record().asOf();
        outset = Outset.of(question.record(), question.goalPercent(), question.validityWeeks());
        experience = Experience.of(question.record(), question.cadenceDays());
    }

    static Forecast answer(ForecastQuestion question) {
        return answer(question, RUNS);
    }

    /** @param runs how many courses to imagine: more are steadier and take longer */
    static Forecast answer(ForecastQuestion question, int runs) {
        ForecastMaker maker = new ForecastMaker(question, runs);
        if (maker.outset.inScope() == 0) {
            return maker.silent(Status.NOTHING_IN_SCOPE);
        }
        return maker.experience.exercises() == 0 ? maker.silent(Status.NOT_EXERCISED) : maker.forecast();
    }

    private Forecast silent(Status status) {
        return forecast(status, null, null, null, List.of(), null, List.of());
    }

    private Forecast forecast() {
        Cadence cadence = cadence();
        int deadline = daysToDeadline();
        boolean reached = outset.proven() >= outset.goal();
        int days = reached ? 0 : Math.max(TWO_YEARS, deadline);
        Simulation finishes = Simulation.of(outset, cadence, experience, runs, days);
        int[] marks = marks(deadline, reached ? 0 : finishes.finish(SHARES[4]));
        Simulation weeks = Simulation.of(outset, cadence, experience, runs, 0, marks);
        double met = finishes.reachedBy(deadline);
        List<Alternative> alternatives = deadline == 0 || reached || met >= Forecast.SURE
                ? List.of()
                : new Alternatives(outset, experience, cadence, deadline, question.slicePercent()).all();
        return forecast(
                reached ? Status.REACHED : Status.AHEAD,
                reached ? null : finish(finishes),
                deadline == 0 ? null : met,
                deadline == 0 ? null : weeks.provenAt(Arrays.binarySearch(marks, deadline), outset.goal()),
                weeks(weeks, marks),
                rates(),
                alternatives);
    }

    private Forecast forecast(
            Status status,
            @Nullable Finish finish,
            @Nullable Double met,
            @Nullable Double held,
            List<Week> weeks,
            @Nullable Rates rates,
            List<Alternative> alternatives) {
        return new Forecast(
                today,
                status,
                outset.inScope(),
                outset.proven(),
                question.goalPercent(),
                outset.goal(),
                experience.exercises(),
                finish,
                question.deadline(),
                question.deadlineName(),
                met,
                held,
                weeks,
                rates,
                alternatives);
    }

    private Cadence cadence() {
        int slice = Math.max(1, Math.round(outset.inScope() * question.slicePercent() / 100f));
        int first = (int) ChronoUnit.DAYS.between(today, question.next());
        return new Cadence(first, question.cadenceDays(), 1, slice, 1);
    }

    /** 0 without one ahead. */
    private int daysToDeadline() {
        LocalDate deadline = question.deadline();
        return deadline == null || !deadline.isAfter(today) ? 0 : (int) ChronoUnit.DAYS.between(today, deadline);
    }

    /**
     * The ends of the coming weeks up to the deadline or until the goal is almost surely reached, whichever is later, within
     * half a year. The deadline stands for the end of its week, also when it is later.
     */
    private int[] marks(int deadline, int finish) {
        int to = Math.max(deadline, finish > TWO_YEARS ? 0 : finish) + WEEK - 1;
        int sunday = (int) ChronoUnit.DAYS.between(today, today.with(TemporalAdjusters.next(DayOfWeek.SUNDAY)));
        List<Integer> marks = new ArrayList<>();
        for (int week = 0; week < MOST_WEEKS && (week < FEWEST_WEEKS || sunday + week * WEEK <= to); week++) {
            int end = sunday + week * WEEK;
            boolean itsWeek = deadline > Math.max(0, end - WEEK) && deadline < end;
            marks.add(itsWeek ? deadline : end);
        }
        if (deadline > 0) {
            marks.add(deadline);
        }
        return marks.stream().mapToInt(Integer::intValue).distinct().sorted().toArray();
    }

    private List<Week> weeks(Simulation simulation, int[] marks) {
        List<Week> weeks = new ArrayList<>();
        for (int i = 0; i < marks.length && weeks.size() < MOST_WEEKS; i++) {
            weeks.add(new Week(
                    today.plusDays(marks[i]),
                    simulation.proven(i, SHARES[0]),
                    simulation.proven(i, SHARES[1]),
                    simulation.proven(i, SHARES[2]),
                    simulation.proven(i, SHARES[3]),
                    simulation.proven(i, SHARES[4])));
        }
        return weeks;
    }

    private Finish finish(Simulation simulation) {
        return new Finish(
                day(simulation.finish(SHARES[0])),
                day(simulation.finish(SHARES[1])),
                day(simulation.finish(SHARES[2])),
                day(simulation.finish(SHARES[3])),
                day(simulation.finish(SHARES[4])),
                simulation.reachedBy(TWO_YEARS));
    }

    private @Nullable LocalDate day(int days) {
        return days > TWO_YEARS ? null : today.plusDays(days);
    }

    private Rates rates() {
        return new Rates(
                experience.pass().mean(),
                experience.pass().trials(),
                experience.retest().mean(),
                experience.retest().trials(),
                experience.repair().mean(),
                experience.gains().stream()
                        .mapToInt(Integer::intValue)
                        .average()
                        .orElse(0),
                experience.likeness());
    }
}
