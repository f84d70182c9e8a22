package dev.gameday.forecast;

import dev.gameday.forecast.Forecast.Alternative;
import dev.gameday.forecast.Forecast.Change;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What else would meet the deadline: exercises more often, or larger ones. Each is tried over the same random numbers. */
final class Alternatives {
    private static final int RUNS = 200;
    private static final int MOST_OFTEN = 3;
    private static final int STEP_PERCENT = 5;
    private static final int LARGEST_PERCENT = 50;

    private final Outset outset;
    private final Experience experience;
    private final Cadence usual;
    private final int deadline;
    private final int slicePercent;

    Alternatives(Outset outset, Experience experience, Cadence usual, int deadline, int slicePercent) {
        this.outset = outset;
        this.experience = experience;
        this.usual = usual;
        this.deadline = deadline;
        this.slicePercent = slicePercent;
    }

    /** Those in between are left out as soon as one is almost sure. */
    List<Alternative> all() {
        List<Alternative> all = new ArrayList<>();
        for (int times = 2; times <= MOST_OFTEN && usual.roundDays() >= times && !sure(all); times++) {
            all.add(moreOften(times));
        }
        Alternative larger = larger();
        if (larger != null) {
            all.add(larger);
        }
        return all;
    }

    private static boolean sure(List<Alternative> alternatives) {
        return !alternatives.isEmpty() && alternatives.getLast().metByDeadline() >= Forecast.SURE;
    }

    private Alternative moreOften(int times) {
        Cadence cadence = new Cadence(usual.firstInDays(), usual.roundDays(), times, usual.slice(), usual.scale());
        return new Alternative(Change.CADENCE, (double) usual.roundDays() / times, slicePercent, met(cadence));
    }

    /** The smallest slice that is almost surely enough, or the largest one that is looked at. */
    private @Nullable Alternative larger() {
        int low = 0;
        int high = (LARGEST_PERCENT - slicePercent) / STEP_PERCENT;
        if (high <= 0) {
            return null;
        }
        Alternative best = ofSlice(high);
        while (best.metByDeadline() >= Forecast.SURE && high - low > 1) {
            int middle = (low + high) / 2;
            Alternative between = ofSlice(middle);
            if (between.metByDeadline() >= Forecast.SURE) {
                best = between;
                high = middle;
            } else {
                low = middle;
            }
        }
        return best;
    }

    private Alternative ofSlice(int steps) {
        int percent = slicePercent + steps * STEP_PERCENT;
        double scale = usual.scale() * percent / slicePercent;
        Cadence cadence = new Cadence(usual.firstInDays(), usual.roundDays(), 1, usual.slice(), scale);
        return new Alternative(Change.SLICE, usual.roundDays(), percent, met(cadence));
    }

    private double met(Cadence cadence) {
        return Simulation.of(outset, cadence, experience, RUNS, deadline).reachedBy(deadline);
    }
}
