package dev.gameday.forecast;

import dev.gameday.coverage.TrackRecord;
import dev.gameday.program.ProgramDetail;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * All that a forecast follows from.
 *
 * @param next the day of the next exercise by the cadence, after today
 */
record ForecastQuestion(
        TrackRecord record,
        LocalDate next,
        int cadenceDays,
        int slicePercent,
        int goalPercent,
        int validityWeeks,
        @Nullable LocalDate deadline,
        String deadlineName) {

    static ForecastQuestion of(TrackRecord record, ProgramDetail program) {
        return new ForecastQuestion(
                record,
                program.exerciseOnOrAfter(record.asOf().plusDays(1)),
                program.cadenceDays(),
                program.sliceTargetPercent(),
                program.coverageGoalPercent(),
                program.validityWeeks(),
                program.deadline(),
                program.deadlineName());
    }
}
