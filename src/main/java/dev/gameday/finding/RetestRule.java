package dev.gameday.finding;

import dev.gameday.exercise.VerdictResult;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a published verdict does to a finding on its failure mode. Pure: no clock, no database.
 *
 * <p>A verdict settles a fixed finding whose fix came before the injection began. A later verdict on the same injection
 * (a correction) settles it again, unless the finding has moved on since; then the history only says what was corrected.
 */
public final class RetestRule {
    private RetestRule() {}

    /** An entry of the finding's history, as far as the rule needs it. Outcome is present on retests only. */
    public record Entry(
            FindingStatus status,
            Instant at,
            @Nullable UUID injectionId,
            @Nullable UUID verdictId,
            @Nullable RetestOutcome outcome) {
        boolean retest() {
            return outcome != null;
        }
    }

    /** A published verdict that stands, on the finding's failure mode. */
    public record Retest(
            UUID injectionId, UUID verdictId, VerdictResult result, Instant injectedAt, Instant recordedAt) {}

    /** The entry to append. */
    public record Settlement(FindingStatus status, RetestOutcome outcome, String note) {}

    /** The verdict of these that decides: like coverage, the latest conclusive one; an inconclusive one only if alone. */
    public static Optional<Retest> deciding(List<Entry> history, List<Retest> published) {
        Optional<Instant> fix = fixBefore(history, history.size());
        return published.stream()
                .filter(r -> fix.isPresent() && fix.get().isBefore(r.injectedAt()))
                .max(Comparator.comparing((Retest r) -> r.result() != VerdictResult.INCONCLUSIVE)
                        .thenComparing(Retest::injectedAt)
                        .thenComparing(Retest::recordedAt));
    }

    /** What to append to the history, oldest entry first; empty when the verdict changes nothing. */
    public static Optional<Settlement> settle(List<Entry> history, Retest retest) {
        if (history.stream().anyMatch(e -> retest.verdictId().equals(e.verdictId()))) {
            return Optional.empty();
        }
        int slot = slot(history, retest.injectionId());
        return slot < 0 ? first(history, retest) : again(history, slot, retest);
    }

    /** Whether the injection has settled the finding before, so that the verdict can only correct that. */
    public static boolean corrects(List<Entry> history, Retest retest) {
        return slot(history, retest.injectionId()) >= 0;
    }

    static FindingStatus statusAfter(RetestOutcome outcome) {
        return switch (outcome) {
            case FIXED -> FindingStatus.VERIFIED;
            case STILL_FAILING, REGRESSED -> FindingStatus.OPEN;
            case NOT_COMPARABLE -> FindingStatus.FIXED;
        };
    }

    private static Optional<Settlement> first(List<Entry> history, Retest retest) {
        Optional<Instant> fix = fixBefore(history, history.size());
        boolean due = history.getLast().status() == FindingStatus.FIXED
                && fix.isPresent()
                && fix.get().isBefore(retest.injectedAt());
        if (!due) {
            return Optional.empty();
        }
        RetestOutcome outcome = outcome(history, retest);
        return Optional.of(new Settlement(statusAfter(outcome), outcome, words(outcome)));
    }

    private static Optional<Settlement> again(List<Entry> history, int slot, Retest retest) {
        boolean comparable = fixBefore(history, slot)
                .filter(fix -> fix.isBefore(retest.injectedAt()))
                .isPresent();
        RetestOutcome outcome = comparable ? outcome(history, retest) : RetestOutcome.NOT_COMPARABLE;
        if (outcome == history.get(slot).outcome()) {
            return Optional.empty();
        }
        String corrected = "Correction: " + words(outcome);
        return Optional.of(
                movedOn(history, slot)
                        ? new Settlement(
                                history.getLast().status(),
                                outcome,
                                corrected + " The finding has moved on since; its status stays.")
                        : new Settlement(statusAfter(outcome), outcome, corrected));
    }

    private static RetestOutcome outcome(List<Entry> history, Retest retest) {
        return switch (retest.result()) {
            case PASSED -> RetestOutcome.FIXED;
            case INCONCLUSIVE -> RetestOutcome.NOT_COMPARABLE;
            case DEGRADED, FAILED ->
                verifiedByAnother(history, retest.injectionId())
                        ? RetestOutcome.REGRESSED
                        : RetestOutcome.STILL_FAILING;
        };
    }

    private static String words(RetestOutcome outcome) {
        return switch (outcome) {
            case FIXED -> "The retest passed.";
            case STILL_FAILING -> "The retest failed: still failing.";
            case REGRESSED -> "The retest failed: it had been verified once, so this is a regression.";
            case NOT_COMPARABLE -> "The retest says nothing about the fix; it is still due.";
        };
    }

    /** The last word of the injection on this finding; -1 if it never had one. */
    private static int slot(List<Entry> history, UUID injectionId) {
        for (int i = history.size() - 1; i >= 0; i--) {
            if (history.get(i).retest() && injectionId.equals(history.get(i).injectionId())) {
                return i;
            }
        }
        return -1;
    }

    /** The time of the last fix among the first entries. An inconclusive retest leaves the status fixed but is no fix. */
    private static Optional<Instant> fixBefore(List<Entry> history, int end) {
        return history.subList(0, end).reversed().stream()
                .filter(e -> e.status() == FindingStatus.FIXED && !e.retest())
                .map(Entry::at)
                .findFirst();
    }

    /** Somebody decided anew, or another exercise spoke, after the slot. Work begun on a reopened finding is neither. */
    private static boolean movedOn(List<Entry> history, int slot) {
        return history.subList(slot + 1, history.size()).stream()
                .anyMatch(e -> e.retest() || e.status() != FindingStatus.IN_PROGRESS);
    }

    private static boolean verifiedByAnother(List<Entry> history, UUID injectionId) {
        return history.stream()
                .filter(e -> e.outcome() == RetestOutcome.FIXED && !injectionId.equals(e.injectionId()))
                .anyMatch(e -> e.injectionId() == null || lastWord(history, e.injectionId()) == RetestOutcome.FIXED);
    }

    private static @Nullable RetestOutcome lastWord(List<Entry> history, UUID injectionId) {
        return history.get(slot(history, Objects.requireNonNull(injectionId))).outcome();
    }
}
