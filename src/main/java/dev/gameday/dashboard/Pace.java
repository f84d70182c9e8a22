package dev.gameday.dashboard;

import dev.gameday.coverage.CoverageDay;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether the goal is within reach: what is missing, what each week until the date would have to bring, and what the
 * latest weeks brought. Pure.
 *
 * @param missing failure modes to prove until the goal; 0 when it is reached
 * @param weeksLeft full or begun weeks until the deadline; 0 without one or when it has passed
 * @param latelyPerWeek what a week brought lately, on average; negative when coverage shrank
 */
public record Pace(int missing, long weeksLeft, double latelyPerWeek) {
    private static final int LATELY = 4;
    private static final int DAYS = 7;
    private static final double ALL = 100;

    /** @param trend by week, earliest first, not empty */
    public static Pace of(List<CoverageDay> trend, int goalPercent, @Nullable LocalDate deadline) {
        CoverageDay now = trend.getLast();
        int goal = (int) Math.ceil(now.counts().inScope() * goalPercent / ALL);
        int missing = Math.max(0, goal - now.counts().proven());
        long left = deadline == null || !deadline.isAfter(now.day())
                ? 0
                : Math.ceilDiv(ChronoUnit.DAYS.between(now.day(), deadline), DAYS);
        List<CoverageDay> latest = trend.subList(Math.max(0, trend.size() - 1 - LATELY), trend.size());
        int steps = latest.size() - 1;
        double lately = steps == 0
                ? 0
                : (double) (now.counts().proven() - latest.getFirst().counts().proven()) / steps;
        return new Pace(missing, left, lately);
    }

    /** Rounded up: a week cannot prove half a failure mode. */
    public long neededPerWeek() {
        return weeksLeft == 0 ? missing : Math.ceilDiv((long) missing, weeksLeft);
    }

    public boolean reached() {
        return missing == 0;
    }
}
