package dev.gameday.forecast;

import dev.gameday.coverage.TrackRecord;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a forecast starts from.
 *
 * @param inScope failure modes, which the forecast takes to stay
 * @param open never exercised or stale
 * @param failing by their latest verdict
 * @param expiring how many are proven, by the number of days from today to the last on which they are
 * @param goal how many have to be proven
 * @param validDays how long evidence stays young enough, its own day included
 */
record Outset(int inScope, int open, int failing, List<Expiry> expiring, int goal, int validDays) {
    private static final double ALL = 100;
    private static final int WEEK = 7;

    Outset {
        expiring = List.copyOf(expiring);
    }

    record Expiry(int lastDay, int modes) {}

    static Outset of(TrackRecord record, int goalPercent, int validityWeeks) {
        List<Expiry> expiring = new ArrayList<>();
        record.provenThrough()
                .forEach((day, modes) ->
                        expiring.add(new Expiry((int) ChronoUnit.DAYS.between(record.asOf(), day), modes)));
        return new Outset(
                record.inScope(),
                record.inScope() - record.failing() - record.proven(),
                record.failing(),
                expiring,
                (int) Math.ceil(record.inScope() * goalPercent / ALL),
                WEEK * validityWeeks);
    }

    int proven() {
        return expiring.stream().mapToInt(Expiry::modes).sum();
    }
}
