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
        return String.format(Locale.ROOT, "%.0f | %.0f | %.0f", cold, percentile(0.5), percentile(0.95));
    }

    /** Median, 95th percentile and slowest, as cells of a table; for where there is no first time. */
    String spread() {
        return String.format(Locale.ROOT, "%.0f | %.0f | %.0f", percentile(0.5), percentile(0.95), percentile(1));
    }

    private double percentile(double part) {
        List<Double> sorted = warm.stream().sorted().toList();
        return sorted.get((int) Math.min(sorted.size() - 1, Math.floor(sorted.size() * part)));
    }
}
