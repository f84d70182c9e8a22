package dev.gameday.exchange.sample;

import dev.gameday.catalog.DependencyKind;
import dev.gameday.catalog.MinimumViableMode;
import dev.gameday.catalog.NeedLevel;
import dev.gameday.catalog.Reliability;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The data file as written: the program and its catalog here, what happened to them in records of their own. */
record SampleData(
        ProgramData program,
        List<TeamData> teams,
        List<ApplicationEntry> applications,
        List<SwitchData> killSwitches,
        List<SignOffEntry> signOffs,
        Moment reliancesAt,
        List<DependencyEntry> dependencies,
        List<Assessment> assessments,
        List<Discovery> discoveries,
        List<ModeData> failureModes,
        List<ScenarioData> scenarios,
        List<GameDayData> gameDays,
        List<FindingData> findings) {

    record ProgramData(
            String name,
            ZoneId zone,
            int cadenceDays,
            int sliceTargetPercent,
            int coverageGoalPercent,
            LocalDate deadline,
            String deadlineName,
            int detectionTargetMinutes,
            int exerciseMinutes,
            LocalDate firstExerciseOn,
            LocalTime exerciseTime,
            int validityWeeks,
            LocalDate sampleDate,
            Moment setUpAt) {}

    record TeamData(String name, int capacity, Moment at) {}

    /** @param features most needed first */
    record ApplicationEntry(
            String name,
            String team,
            String description,
            MinimumViableMode minimumViableMode,
            String minimumViableNote,
            int tier,
            String room,
            Moment at,
            List<FeatureEntry> features) {}

    /**
     * @param hard dependencies that it fails with
     * @param soft dependencies that it carries on without
     */
    record FeatureEntry(
            String name,
            NeedLevel needLevel,
            @Nullable String whenShed,
            @Nullable String shedGroup,
            @Nullable List<String> hard,
            @Nullable List<String> soft) {
        List<String> hardOnes() {
            return hard == null ? List.of() : hard;
        }

        List<String> softOnes() {
            return soft == null ? List.of() : soft;
        }
    }

    /** Assessed on the day it was written down. */
    record DependencyEntry(
            String name,
            DependencyKind kind,
            @Nullable String application,
            String description,
            Reliability reliability,
            String evidence,
            Moment at) {}

    record Assessment(String dependency, Reliability reliability, String evidence, Moment at) {}

    /** @param feature {@code application / feature} */
    record Discovery(String feature, String dependency, boolean hard, Moment at) {}

    /** What a stakeholder agreed to: the application's hierarchy of needs as it was at that time. */
    record SignOffEntry(String application, String signedBy, String signedAs, String note, Moment at) {}
}
