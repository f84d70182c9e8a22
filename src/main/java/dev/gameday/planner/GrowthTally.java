package dev.gameday.planner;

import dev.gameday.coverage.CoverageState;
import dev.gameday.coverage.ModeRow;
import dev.gameday.planner.Proposal.Growth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What coverage becomes if everything that a slice exercises passes. */
final class GrowthTally {
    private static final Comparator<Growth> LARGEST_FIRST = Comparator.<Growth>comparingInt(
                    each -> each.before() - each.after())
            .thenComparing(Growth::name, String.CASE_INSENSITIVE_ORDER);

    private final Tally whole = new Tally(null, "All applications");
    private final Map<UUID, Tally> byApplication = new HashMap<>();

    GrowthTally(List<ModeRow> inScope, Set<String> exercised) {
        for (ModeRow mode : inScope) {
            boolean proven = mode.state() == CoverageState.PROVEN;
            boolean gained = !proven && exercised.contains(mode.id().toString());
            whole.count(proven, gained);
            byApplication
                    .computeIfAbsent(mode.applicationId(), id -> new Tally(id, mode.application()))
                    .count(proven, gained);
        }
    }

    Growth whole() {
        return whole.growth();
    }

    /** Those where the slice raises it. */
    List<Growth> applications() {
        List<Growth> raised = new ArrayList<>();
        for (Tally tally : byApplication.values()) {
            if (tally.gained > 0) {
                raised.add(tally.growth());
            }
        }
        raised.sort(LARGEST_FIRST);
        return raised;
    }

    private static final class Tally {
        private final @Nullable UUID id;
        private final String name;
        private int proven;
        private int gained;
        private int all;

        Tally(@Nullable UUID id, String name) {
            this.id = id;
            this.name = name;
        }

        void count(boolean isProven, boolean isGained) {
            all++;
            proven += isProven ? 1 : 0;
            gained += isGained ? 1 : 0;
        }

        Growth growth() {
            return new Growth(id, name, proven, proven + gained, all);
        }
    }
}
