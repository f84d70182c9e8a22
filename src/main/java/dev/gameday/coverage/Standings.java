package dev.gameday.coverage;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Conclusive evidence by failure mode, each with the instant from which a correction replaces it. Never changes. */
final class Standings {
    static final Standings NONE = new Standings(List.of());

    /** Evidence and the instant from which a correction replaces it. */
    record Standing(Evidence evidence, Instant until) {
        boolean at(Instant end) {
            return evidence.countsFrom().isBefore(end) && !until.isBefore(end);
        }
    }

    private final Map<UUID, List<Standing>> byMode = new HashMap<>();
    private final Instant[] countsFrom;

    Standings(Collection<Evidence> all) {
        Map<UUID, Instant> corrected = new HashMap<>();
        countsFrom = new Instant[all.size()];
        int next = 0;
        for (Evidence evidence : all) {
            countsFrom[next++] = evidence.countsFrom();
            if (evidence.corrects() != null) {
                corrected.merge(evidence.corrects(), evidence.countsFrom(), (a, b) -> a.isBefore(b) ? a : b);
            }
        }
        Arrays.sort(countsFrom);
        for (Evidence evidence : all) {
            if (evidence.conclusive()) {
                Instant until = corrected.getOrDefault(evidence.verdict(), Instant.MAX);
                byMode.computeIfAbsent(evidence.mode(), mode -> new ArrayList<>(4))
                        .add(new Standing(evidence, until));
            }
        }
    }

    List<Standing> of(UUID mode) {
        return byMode.getOrDefault(mode, List.of());
    }

    /** How many verdicts, inconclusive and corrected ones included, bear on days that end by then. */
    int countingBefore(Instant end) {
        int low = 0;
        int high = countsFrom.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (countsFrom[middle].isBefore(end)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
