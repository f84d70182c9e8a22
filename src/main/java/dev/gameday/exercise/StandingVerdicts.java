package dev.gameday.exercise;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Which of the verdicts recorded still stand: those that no later one corrects. */
public final class StandingVerdicts {
    private StandingVerdicts() {}

    /** The verdicts that nothing corrects, by the time of the evidence, then of the recording. */
    public static List<RecordedVerdict> of(Collection<RecordedVerdict> verdicts) {
        Set<UUID> corrected = new HashSet<>();
        for (RecordedVerdict verdict : verdicts) {
            if (verdict.correctsId() != null) {
                corrected.add(verdict.correctsId());
            }
        }
        return verdicts.stream()
                .filter(verdict -> !corrected.contains(verdict.id()))
                .sorted(Comparator.comparing(RecordedVerdict::injectedAt).thenComparing(RecordedVerdict::recordedAt))
                .toList();
    }

    /** The verdict that stands for a failure mode in an injection: the latest, should there be several. */
    public static Optional<RecordedVerdict> of(
            Collection<RecordedVerdict> verdicts, UUID injectionId, UUID failureModeId) {
        return of(verdicts).stream()
                .filter(verdict -> verdict.injectionId().equals(injectionId)
                        && verdict.failureModeId().equals(failureModeId))
                .reduce((earlier, later) -> later);
    }
}
