package dev.gameday.exercise;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether a game day can start. */
public record Readiness(List<Check> checks) {

    /**
     * One thing that has to be so.
     *
     * @param note what somebody wrote beside it, or what is missing where it is derived
     * @param changedBy by name; empty: nobody yet, or derived
     * @param version to base a change on; 0: nobody has said anything yet
     */
    public record Check(
            ReadinessItem item,
            boolean done,
            String note,
            String changedBy,
            @Nullable Instant changedAt,
            long version) {}

    /** What is not so. */
    public List<ReadinessItem> gaps() {
        return checks.stream().filter(check -> !check.done()).map(Check::item).toList();
    }
}
