package dev.gameday.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Milliseconds of doing the same thing again and again; the first time is apart. */
final class Samples {
    private final List<Double> warm = new ArrayList<>();
    private double cold = -1;

    void add(double millis) {
        if (cold < 0) {
            cold = millis;
        } else {
            warm.add(millis);
        }
    }

    /** First, median and 95th percentile, as cells of a table. */
    String cells() {
        List<Double> sorted = warm.stream().sorted().toList();
        double median = sorted.get(sorted.size() / 2);
        double slow = sorted.get((int) Math.min(sorted.size() - 1, Math.floor(sorted.size() * 0.95)));
        return String.format(Locale.ROOT, "%.0f | %.0f | %.0f", cold, median, slow);
    }
}
