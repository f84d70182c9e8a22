package dev.gameday.program;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** The program as first set up; units as in {@link ProgramDetail}. A sample date makes it the sample program. */
public record SetUpProgram(
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
        @Nullable LocalDate sampleDate) {

    /** What a program starts with when nobody said anything else. */
    public static SetUpProgram withDefaults(String name, ZoneId zone, LocalDate firstExerciseOn) {
        return new SetUpProgram(
                name, zone, 7, 20, 80, null, "", 15, 240, firstExerciseOn, LocalTime.of(14, 0), 12, null);
    }
}
