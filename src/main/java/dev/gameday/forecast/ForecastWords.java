package dev.gameday.forecast;

import dev.gameday.base.ui.Dates;
import dev.gameday.forecast.Forecast.Alternative;
import dev.gameday.forecast.Forecast.Change;
import dev.gameday.forecast.Forecast.Finish;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A forecast in sentences. */
public final class ForecastWords {
    private static final int FEW_EXERCISES = 4;
    private static final int WEEK = 7;
    private static final double HARDLY = 0.05;
    private static final double WORTH_SAYING = 0.15;

    private ForecastWords() {}

    /** Like "At this pace 80% is reached in 6 to 11 weeks (9 of 10 runs), most likely by 12 Dec; …". */
    public static String of(Forecast forecast) {
        return switch (forecast.status()) {
            case NOTHING_IN_SCOPE -> "";
            case NOT_EXERCISED ->
                "After the next game day with verdicts, this says when " + forecast.goalPercent()
                        + "% will be reached.";
            case REACHED -> reached(forecast);
            case AHEAD -> ahead(forecast);
        };
    }

    private static String reached(Forecast forecast) {
        Double held = forecast.heldOnDeadline();
        return held == null
                ? ""
                : "At this pace " + forecast.goalPercent() + "% still holds on " + name(forecast) + ", "
                        + day(forecast, forecast.deadline()) + ", in " + runs(held) + ".";
    }

    private static String ahead(Forecast forecast) {
        StringBuilder words = new StringBuilder("At this pace " + forecast.goalPercent() + "% is ");
        words.append(finish(forecast));
        Double met = forecast.metByDeadline();
        if (met != null) {
            words.append("; ").append(name(forecast)).append(", ").append(day(forecast, forecast.deadline()));
            words.append(", is met in ").append(runs(met)).append('.');
            held(forecast).ifPresent(words::append);
            enough(forecast).ifPresent(words::append);
        } else {
            words.append('.');
        }
        if (forecast.exercises() < FEW_EXERCISES) {
            words.append(" With only ")
                    .append(forecast.exercises() == 1 ? "1 day" : forecast.exercises() + " days")
                    .append(" of exercises to go by, the range is wide.");
        }
        return words.toString();
    }

    private static String finish(Forecast forecast) {
        Finish finish = forecast.finish();
        if (finish == null || finish.p50() == null) {
            double within = finish == null ? 0 : finish.withinTwoYears();
            return "reached within two years in " + runs(within) + " only";
        }
        String middle = day(forecast, finish.p50());
        if (finish.p05() == null || finish.p95() == null) {
            return "reached in " + weeks(forecast, finish.p05()) + " weeks or more, in half of the runs by " + middle
                    + ", and within two years in " + runs(finish.withinTwoYears());
        }
        long from = weeks(forecast, finish.p05());
        long to = weeks(forecast, finish.p95());
        String range =
                from == to ? "in " + from + (from == 1 ? " week" : " weeks") : "in " + from + " to " + to + " weeks";
        return "reached " + range + " (9 of 10 runs), most likely by " + middle;
    }

    /** Evidence may grow stale between the day on which the goal is reached and the deadline. */
    private static Optional<String> held(Forecast forecast) {
        Double met = forecast.metByDeadline();
        Double held = forecast.heldOnDeadline();
        return met == null || held == null || met - held < WORTH_SAYING
                ? Optional.empty()
                : Optional.of(" On the day itself it still holds in " + runs(held) + ", since proof grows stale.");
    }

    private static Optional<String> enough(Forecast forecast) {
        List<Alternative> enough = forecast.alternatives().stream()
                .filter(alternative -> alternative.metByDeadline() >= Forecast.SURE)
                .toList();
        if (!enough.isEmpty()) {
            Alternative first = enough.getFirst();
            String other = enough.size() == 1 ? "" : "; so would " + small(change(enough.get(1)));
            return Optional.of(" " + change(first) + " would meet it in " + runs(first.metByDeadline()) + other + ".");
        }
        return forecast.alternatives().stream()
                .max(Comparator.comparingDouble(Alternative::metByDeadline))
                .map(best ->
                        " Even " + small(change(best)) + " would meet it in " + runs(best.metByDeadline()) + " only.");
    }

    /** Like "Two game days a week" or "A slice of 30%". */
    public static String change(Alternative alternative) {
        if (alternative.change() == Change.SLICE) {
            return "A slice of " + alternative.slicePercent() + "%";
        }
        double days = alternative.everyDays();
        if (days == WEEK) {
            return "A game day a week";
        }
        if (days <= 1) {
            return "A game day every day";
        }
        if (days < WEEK && WEEK / days == Math.rint(WEEK / days)) {
            return (WEEK / days == 2 ? "Two" : WEEK / days == 3 ? "Three" : Math.round(WEEK / days))
                    + " game days a week";
        }
        return "A game day every " + Math.round(days) + " days";
    }

    /**
     * Like "7 of 10 runs".
     *
     * @param share 0..1
     */
    public static String runs(double share) {
        if (share < HARDLY) {
            return share == 0 ? "no run" : "hardly any run";
        }
        if (share > 1 - HARDLY) {
            return share == 1 ? "every run" : "nearly every run";
        }
        return Math.clamp(Math.round(share * 10), 1, 9) + " of 10 runs";
    }

    private static String small(String text) {
        return Character.toLowerCase(text.charAt(0)) + text.substring(1);
    }

    private static long weeks(Forecast forecast, @Nullable LocalDate day) {
        return day == null ? 0 : Math.ceilDiv(ChronoUnit.DAYS.between(forecast.asOf(), day), WEEK);
    }

    private static String name(Forecast forecast) {
        return forecast.deadlineName().isBlank() ? "the deadline" : forecast.deadlineName();
    }

    private static String day(Forecast forecast, @Nullable LocalDate day) {
        if (day == null) {
            return "";
        }
        return Dates.shortDay(day) + (day.getYear() == forecast.asOf().getYear() ? "" : " " + day.getYear());
    }
}
