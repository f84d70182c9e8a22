package dev.gameday.program;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * The program's settings as of now.
 *
 * @param cadenceDays days from one exercise to the next; 7 is weekly
 * @param sliceTargetPercent share of the in-scope failure modes that one exercise should cover, 1..100
 * @param coverageGoalPercent 1..100, to be reached by the deadline
 * @param deadlineName what happens on the deadline; empty when there is none
 * @param firstExerciseOn the cadence counts from this day
 * @param exerciseTime usual start, in the zone
 * @param validityWeeks how long evidence stays fresh
 * @param sample whether this is the sample program, which looks at itself from {@code sampleDate}
 */
public record ProgramDetail(
        String name,
        ZoneId zone,
        int cadenceDays,
        int sliceTargetPercent,
        int coverageGoalPercent,
        @Nullable LocalDate deadline,
        String deadlineName,
        int detectionTargetMinutes,
        int exerciseMinutes,
        LocalDate firstExerciseOn,
        LocalTime exerciseTime,
        int validityWeeks,
        boolean sample,
        @Nullable LocalDate sampleDate,
        long version) {

    /** The first day of the cadence that is not before {@code day}. */
    public LocalDate exerciseOnOrAfter(LocalDate day) {
        if (!day.isAfter(firstExerciseOn)) {
            return firstExerciseOn;
        }
        long days = ChronoUnit.DAYS.between(firstExerciseOn, day);
        long rounds = Math.ceilDiv(days, cadenceDays);
        return firstExerciseOn.plusDays(rounds * cadenceDays);
    }
}
