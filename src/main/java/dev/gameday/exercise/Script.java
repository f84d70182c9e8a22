package dev.gameday.exercise;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The true script of a game day with its log and verdicts so far, in running order. Secret until the reveal. */
public record Script(UUID gameDayId, List<Item> injections) {

    /**
     * One injection.
     *
     * @param plannedAt when it is to begin, by the start of the day and what comes before it
     * @param plan how it is to be done
     * @param afterAllClear meant to surprise after the all clear
     * @param reason why it was picked
     * @param events everything recorded, corrections included, by when it was recorded
     */
    public record Item(
            UUID id,
            long version,
            UUID scenarioId,
            int position,
            String title,
            String hypothesis,
            String method,
            String abortConditions,
            String blastRadius,
            String rollbackPlan,
            int minutes,
            Instant plannedAt,
            InjectionPlan plan,
            String consequenceOfTitle,
            boolean afterAllClear,
            String reason,
            InjectionTimeline timeline,
            List<RecordedEvent> events,
            List<Mode> modes) {}

    /**
     * A failure mode exercised by an injection.
     *
     * @param expected as frozen when the slice was accepted
     * @param title what fails and how, such as "Primary database unavailable"
     * @param addedLater came in after the slice was accepted
     * @param foundLive nobody planned it: it showed itself during the injection
     * @param verdict the one that stands; null: none yet
     */
    public record Mode(
            UUID failureModeId,
            UUID applicationId,
            String applicationName,
            String featureName,
            String title,
            String expected,
            boolean addedLater,
            boolean foundLive,
            @Nullable RecordedVerdict verdict) {}
}
