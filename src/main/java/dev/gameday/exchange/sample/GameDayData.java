package dev.gameday.exchange.sample;

import dev.gameday.exercise.DetectionSource;
import dev.gameday.exercise.GameDayKind;
import dev.gameday.exercise.InjectionEventType;
import dev.gameday.exercise.ScheduleEntry;
import dev.gameday.exercise.VerdictResult;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A game day of the data file, with all that happened on it. */
record GameDayData(
        String key,
        String title,
        GameDayKind kind,
        String environment,
        Moment startsAt,
        int minutes,
        Moment plannedAt,
        Moment announcedAt,
        List<Update> updates,
        Moment startedAt,
        String startReason,
        Moment allClearAt,
        Moment revealedAt,
        Moment closedAt,
        List<InjectionData> injections) {

    /** What was said or moved later; what is missing stays as it was. */
    record Update(
            Moment at,
            @Nullable Moment startsAt,
            @Nullable String likeness,
            @Nullable String loadFlowing,
            @Nullable List<ScheduleEntry> schedule,
            @Nullable String roles,
            @Nullable String rooms) {}

    /**
     * @param scenario {@code dependency / FAULT}
     * @param verdicts by the failure mode's key
     */
    record InjectionData(
            String scenario,
            List<String> applications,
            String reason,
            @Nullable Boolean afterAllClear,
            List<EventData> events,
            Map<String, VerdictData> verdicts) {

        boolean isAfterAllClear() {
            return afterAllClear != null && afterAllClear;
        }

        /** Verdicts were written down a little after the last event. */
        Moment verdictsAt() {
            return events.getLast().at().plusMinutes(5);
        }
    }

    record EventData(
            InjectionEventType type,
            Moment at,
            @Nullable DetectionSource source,
            @Nullable String note) {}

    record VerdictData(
            VerdictResult result,
            @Nullable Boolean detected,
            @Nullable Boolean mitigated,
            String observed) {}
}
