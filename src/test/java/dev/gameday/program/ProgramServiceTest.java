package dev.gameday.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gameday.base.ChangedMeanwhileException;
import dev.gameday.base.InvalidException;
import dev.gameday.base.Role;
import dev.gameday.base.RuleException;
import dev.gameday.testing.Acting;
import dev.gameday.testing.GamedayTest;
import dev.gameday.testing.NotSetUp;
import dev.gameday.testing.OnPostgreSql;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@GamedayTest
@NotSetUp
abstract class ProgramServiceTest {
    private static final ZoneId VIENNA = ZoneId.of("Europe/Vienna");
    private static final LocalDate FIRST = LocalDate.of(2026, 12, 3);

    @Autowired
    ProgramService programs;

    @Autowired
    ProgramClock clock;

    @Autowired
    JdbcClient db;

    @Autowired
    ApplicationEventPublisher events;

    @AfterEach
    void takeBack() {
        Clean.up(db, events);
    }

    @Test
    void aProgramIsSetUpOnceAndReadBackAsGiven() {
        setUp(null);

        ProgramDetail program = Acting.as(Role.STAKEHOLDER, () -> programs.program());

        assertThat(program.name()).isEqualTo("Game days");
        assertThat(program.zone()).isEqualTo(VIENNA);
        assertThat(program.firstExerciseOn()).isEqualTo(FIRST);
        assertThat(program.exerciseTime()).isEqualTo(LocalTime.of(14, 0));
        assertThat(program.validityWeeks()).isEqualTo(12);
        assertThat(program.sample()).isFalse();
        assertThat(clock.zone()).isEqualTo(VIENNA);
        assertThatThrownBy(() -> setUp(null)).isInstanceOf(RuleException.class);
    }

    @Test
    void aChangedValidityIsDatedAndLeavesThePastAlone() {
        setUp(null);
        Acting.as(Role.ADMINISTRATOR, () -> programs.update(change(programs.program(), "Game days", 4, null)));

        assertThat(Acting.as(Role.STAKEHOLDER, () -> programs.program()).validityWeeks())
                .isEqualTo(4);
        assertThat(db.sql("select weeks from program_validity order by effective_from")
                        .query(Integer.class)
                        .list())
                .containsExactly(12, 4);
    }

    @Test
    void anUpdateOfAnOldVersionChangesNothing() {
        setUp(null);
        ProgramDetail read = Acting.as(Role.ADMINISTRATOR, () -> programs.program());
        Acting.as(Role.ADMINISTRATOR, () -> programs.update(change(read, "First", 12, null)));

        assertThatThrownBy(() -> Acting.as(Role.ADMINISTRATOR, () -> programs.update(change(read, "Second", 12, null))))
                .isInstanceOf(ChangedMeanwhileException.class);
        assertThat(Acting.as(Role.STAKEHOLDER, () -> programs.program()).name()).isEqualTo("First");
    }

    @Test
    void aBlankNameIsRefusedByItsField() {
        setUp(null);
        assertThatThrownBy(() -> Acting.as(
                        Role.ADMINISTRATOR, () -> programs.update(change(programs.program(), "  ", 12, null))))
                .isInstanceOfSatisfying(
                        InvalidException.class, e -> assertThat(e.field()).isEqualTo("name"));
    }

    @Test
    void theSampleLivesOnItsProgramDateAtThePresentTimeOfDay() {
        setUp(LocalDate.of(2012, 10, 22));
        assertThat(clock.today()).isEqualTo(LocalDate.of(2012, 10, 22));

        Acting.as(Role.MANAGER, () -> programs.lookFrom(LocalDate.of(2012, 11, 6)));

        assertThat(clock.today()).isEqualTo(LocalDate.of(2012, 11, 6));
        Instant past = Instant.parse("2012-10-02T08:00:00Z");
        assertThat(clock.at(past, clock::now)).isEqualTo(past);
        assertThat(clock.today()).isEqualTo(LocalDate.of(2012, 11, 6));
    }

    @Test
    void aRealProgramHasNoProgramDate() {
        setUp(null);
        assertThatThrownBy(() -> Acting.as(Role.ADMINISTRATOR, () -> programs.lookFrom(FIRST)))
                .isInstanceOf(RuleException.class);
        assertThatThrownBy(() -> Acting.as(
                        Role.ADMINISTRATOR, () -> programs.update(change(programs.program(), "Name", 12, FIRST))))
                .isInstanceOf(RuleException.class);
    }

    @ParameterizedTest
    @EnumSource(names = {"MANAGER", "ORGANIZER", "ENGINEER", "STAKEHOLDER"})
    void onlyAdministratorsChangeTheProgram(Role role) {
        setUp(null);
        ProgramDetail read = Acting.as(role, () -> programs.program());
        assertThatThrownBy(() -> Acting.as(role, () -> programs.update(change(read, "Mine", 12, null))))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> Acting.as(role, () -> programs.setUp(given(null))))
                .isInstanceOf(AccessDeniedException.class);
    }

    @ParameterizedTest
    @EnumSource(names = {"ORGANIZER", "ENGINEER", "STAKEHOLDER"})
    void onlyManagersMoveTheSamplesDate(Role role) {
        setUp(FIRST);
        assertThatThrownBy(() -> Acting.as(role, () -> programs.lookFrom(FIRST)))
                .isInstanceOf(AccessDeniedException.class);
    }

    private void setUp(@Nullable LocalDate sampleDate) {
        Acting.as(Role.ADMINISTRATOR, () -> programs.setUp(given(sampleDate)));
    }

    private static SetUpProgram given(@Nullable LocalDate sampleDate) {
        return new SetUpProgram(
                "Game days", VIENNA, 7, 20, 80, null, "", 15, 240, FIRST, LocalTime.of(14, 0), 12, sampleDate);
    }

    private static UpdateProgram change(ProgramDetail read, String name, int weeks, @Nullable LocalDate sampleDate) {
        return new UpdateProgram(
                read.version(),
                name,
                read.cadenceDays(),
                read.sliceTargetPercent(),
                read.coverageGoalPercent(),
                read.deadline(),
                read.deadlineName(),
                read.detectionTargetMinutes(),
                read.exerciseMinutes(),
                read.firstExerciseOn(),
                read.exerciseTime(),
                weeks,
                sampleDate);
    }
}

class ProgramServiceOnH2Test extends ProgramServiceTest {}

@OnPostgreSql
class ProgramServiceOnPostgreSqlTest extends ProgramServiceTest {}
