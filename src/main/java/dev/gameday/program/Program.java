package dev.gameday.program;

import dev.gameday.base.Check;
import dev.gameday.base.InvalidException;
import dev.gameday.base.RuleException;
import dev.gameday.base.Text;
import dev.gameday.base.history.Recorded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The one row of settings. */
@Entity
@Recorded("program")
@SuppressWarnings("UnusedVariable") // Hibernate reads the fields
class Program {
    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private String name;
    private String zone;
    private int cadenceDays;
    private int sliceTargetPercent;
    private int coverageGoalPercent;
    private @Nullable LocalDate deadline;
    private String deadlineName;
    private int detectionTargetMinutes;
    private int exerciseMinutes;
    private LocalDate firstExerciseOn;
    private LocalTime exerciseTime;
    private boolean sample;
    private @Nullable LocalDate sampleDate;

    @SuppressWarnings("NullAway.Init")
    protected Program() {}

    @SuppressWarnings("NullAway.Init")
    Program(SetUpProgram given) {
        id = UUID.randomUUID();
        zone = given.zone().getId();
        sample = given.sampleDate() != null;
        sampleDate = given.sampleDate();
        change(new UpdateProgram(
                0,
                given.name(),
                given.cadenceDays(),
                given.sliceTargetPercent(),
                given.coverageGoalPercent(),
                given.deadline(),
                given.deadlineName(),
                given.detectionTargetMinutes(),
                given.exerciseMinutes(),
                given.firstExerciseOn(),
                given.exerciseTime(),
                given.validityWeeks(),
                null));
    }

    final void change(UpdateProgram to) {
        name = Text.name("name", to.name());
        cadenceDays = Check.number("cadenceDays", to.cadenceDays(), 1, 366);
        sliceTargetPercent = Check.number("sliceTargetPercent", to.sliceTargetPercent(), 1, 100);
        coverageGoalPercent = Check.number("coverageGoalPercent", to.coverageGoalPercent(), 1, 100);
        deadline = to.deadline();
        deadlineName = Text.optional("deadlineName", to.deadlineName());
        if (deadline == null && !deadlineName.isEmpty()) {
            throw new InvalidException("deadline", "Give the deadline its date, or remove its name.");
        }
        detectionTargetMinutes = Check.number("detectionTargetMinutes", to.detectionTargetMinutes(), 1, 1440);
        exerciseMinutes = Check.number("exerciseMinutes", to.exerciseMinutes(), 10, 1440);
        firstExerciseOn = Check.present("firstExerciseOn", to.firstExerciseOn());
        exerciseTime = Check.present("exerciseTime", to.exerciseTime());
        if (to.sampleDate() != null) {
            lookFrom(to.sampleDate());
        }
    }

    final void lookFrom(LocalDate date) {
        if (!sample) {
            throw new RuleException("Only the sample program has a program date; this program lives in the present.");
        }
        sampleDate = date;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version == null ? 0 : version;
    }
}
