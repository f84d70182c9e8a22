package dev.gameday.program;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * New settings of the program; units as in {@link ProgramDetail}. The zone stays, since days of evidence are counted in
 * it.
 *
 * @param version as read
 * @param sampleDate the sample's program date; null leaves it, and a real program takes none
 */
public record UpdateProgram(
        long version,
        @Nullable String name,
        @Nullable Integer cadenceDays,
        @Nullable Integer sliceTargetPercent,
        @Nullable Integer coverageGoalPercent,
        @Nullable LocalDate deadline,
        @Nullable String deadlineName,
        @Nullable Integer detectionTargetMinutes,
        @Nullable Integer exerciseMinutes,
        @Nullable LocalDate firstExerciseOn,
        @Nullable LocalTime exerciseTime,
        @Nullable Integer validityWeeks,
        @Nullable LocalDate sampleDate) {}
