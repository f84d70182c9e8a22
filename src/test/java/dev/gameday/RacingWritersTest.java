package dev.gameday;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gameday.base.ChangedMeanwhileException;
import dev.gameday.base.Role;
import dev.gameday.catalog.ApplicationData;
import dev.gameday.catalog.ApplicationService;
import dev.gameday.catalog.DependencyData;
import dev.gameday.catalog.DependencyKind;
import dev.gameday.catalog.DependencyService;
import dev.gameday.catalog.Fault;
import dev.gameday.catalog.FeatureData;
import dev.gameday.catalog.FeatureRow;
import dev.gameday.catalog.FeatureService;
import dev.gameday.catalog.NeedLevel;
import dev.gameday.catalog.RelianceService;
import dev.gameday.failuremode.FailureModeService;
import dev.gameday.failuremode.FallbackKind;
import dev.gameday.failuremode.FallbackStepInput;
import dev.gameday.failuremode.NewFailureMode;
import dev.gameday.finding.EditFinding;
import dev.gameday.finding.FindingKind;
import dev.gameday.finding.FindingOrigin;
import dev.gameday.finding.FindingService;
import dev.gameday.finding.NewFinding;
import dev.gameday.program.NewTeam;
import dev.gameday.program.TeamService;
import dev.gameday.testing.Acting;
import dev.gameday.testing.ActingAs;
import dev.gameday.testing.GamedayTest;
import dev.gameday.testing.OnPostgreSql;
import dev.gameday.testing.Race;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowingConsumer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Several people save the same thing at the same moment: one of them wins, and all the others are told. */
@GamedayTest
@ActingAs(Role.MANAGER)
abstract class RacingWritersTest {
    private static final int WRITERS = 6;
    private static final int ROUNDS = 8;

    @Autowired
    ApplicationService applications;

    @Autowired
    FeatureService features;

    @Autowired
    DependencyService dependencies;

    @Autowired
    RelianceService reliances;

    @Autowired
    FailureModeService failureModes;

    @Autowired
    TeamService teams;

    @Autowired
    FindingService findings;

    @Autowired
    JdbcClient jdbc;

    @Test
    void oneWriterOfAnApplicationWinsEachVersion() {
        UUID id = applications.create(application("as it was"));
        for (int round = 0; round < ROUNDS; round++) {
            long version = applications.detail(id).version();

            var outcome = Race.between(
                    WRITERS,
                    writer -> () -> Acting.as(Role.MANAGER, () -> {
                        String description = "by writer " + writer + " of version " + version;
                        var read = applications.detail(id).data();
                        applications.update(id, version, described(read, description));
                        return description;
                    }));

            assertOneWinner(outcome);
            var now = applications.detail(id);
            assertThat(now.description()).isEqualTo(outcome.winners().getFirst());
            assertThat(now.version()).isEqualTo(version + 1);
        }
    }

    @Test
    void oneWriterOfAFeatureWinsEachVersion() {
        UUID id = features.create(applications.create(application("")), feature("Take donations", "as it was"));
        for (int round = 0; round < ROUNDS; round++) {
            long version = features.detail(id).version();

            var outcome = Race.between(
                    WRITERS,
                    writer -> () -> Acting.as(Role.MANAGER, () -> {
                        String description = "by writer " + writer + " of version " + version;
                        features.update(id, version, feature("Take donations", description));
                        return description;
                    }));

            assertOneWinner(outcome);
            assertThat(features.detail(id).description())
                    .isEqualTo(outcome.winners().getFirst());
        }
    }

    @Test
    void oneWriterOfAFallbackChainWinsAndItsFactsStayGapless() {
        UUID id = failureMode();
        for (int round = 0; round < ROUNDS; round++) {
            long version = failureModes.detail(id).version();

            var outcome = Race.between(
                    WRITERS,
                    writer -> () -> Acting.as(Role.ENGINEER, () -> {
                        String detail = "by writer " + writer + " of version " + version;
                        boolean built = (version + writer) % 2 == 0;
                        failureModes.setFallbacks(
                                id,
                                version,
                                List.of(new FallbackStepInput(FallbackKind.QUEUE_WRITE, detail, null, built)));
                        return detail;
                    }));

            assertOneWinner(outcome);
            assertThat(failureModes.detail(id).fallbacks())
                    .singleElement()
                    .satisfies(step -> assertThat(step.detail())
                            .isEqualTo(outcome.winners().getFirst()));
        }
        assertThat(jdbc.sql("select count(*) from coverage_fact where failure_mode_id = ? and effective_to is null")
                        .param(id)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void movesOfSeveralPeopleLeaveRanksWithoutGaps() {
        UUID application = applications.create(application(""));
        List<UUID> ids = List.of("a", "b", "c", "d", "e", "f").stream()
                .map(name -> features.create(application, feature(name, "")))
                .toList();
        for (int round = 0; round < ROUNDS; round++) {
            Race.between(
                    WRITERS,
                    writer -> () -> Acting.as(Role.MANAGER, () -> {
                        features.move(ids.get(writer), WRITERS - writer);
                        return writer;
                    }));
            assertThat(features.features(application, false))
                    .extracting(FeatureRow::rank)
                    .containsExactly(1, 2, 3, 4, 5, 6);
        }
    }

    @Test
    void theSameRequestSentSeveralTimesAtOnceCreatesOneThing() {
        for (int round = 0; round < ROUNDS; round++) {
            UUID request = UUID.randomUUID();
            var data = application("");

            var outcome = Race.between(
                    WRITERS, writer -> () -> Acting.as(Role.MANAGER, () -> applications.create(request, data)));

            assertThat(outcome.losers()).isEmpty();
            assertThat(outcome.winners()).containsOnly(request);
            assertThat(jdbc.sql("select count(*) from application where name = ?")
                            .param(data.name())
                            .query(Integer.class)
                            .single())
                    .isEqualTo(1);
        }
    }

    @Test
    void whoeverRacesGetsTheAnswerOfTheFirstForEveryKindOfThing() {
        for (int round = 0; round < ROUNDS; round++) {
            UUID request = UUID.randomUUID();
            String name = "Queue " + request;
            assertSame(request, () -> dependencies.create(request, new DependencyData(name, DependencyKind.QUEUE)));
            assertSame(request, () -> teams.create(new NewTeam(request, name, 5)));
            assertSame(
                    request,
                    () -> findings.log(new NewFinding(
                            new EditFinding(
                                    name, 2, null, FindingKind.PROCESS, FindingOrigin.REVIEW, "", null, "", null, ""),
                            null,
                            null,
                            null,
                            request)));
        }
    }

    private static void assertSame(UUID request, java.util.concurrent.Callable<UUID> create) {
        var outcome = Race.between(WRITERS, writer -> () -> Acting.as(Role.MANAGER, create));
        assertThat(outcome.losers()).isEmpty();
        assertThat(outcome.winners()).containsOnly(request);
    }

    private static void assertOneWinner(Race.Outcome<String> outcome) {
        ThrowingConsumer<Throwable> told = loser -> assertThat(loser)
                .isInstanceOfAny(ChangedMeanwhileException.class, OptimisticLockingFailureException.class);
        assertThat(outcome.losers()).hasSize(WRITERS - 1).allSatisfy(told);
        assertThat(outcome.winners()).hasSize(1);
    }

    private UUID failureMode() {
        UUID feature = features.create(applications.create(application("")), feature("Take donations", ""));
        UUID dependency =
                dependencies.create(new DependencyData("Database " + UUID.randomUUID(), DependencyKind.DATABASE));
        reliances.rely(feature, dependency, true);
        return failureModes
                .putInScope(Set.of(new NewFailureMode(feature, dependency, Fault.UNAVAILABLE)))
                .getFirst();
    }

    private static ApplicationData application(String description) {
        return new ApplicationData("Donations " + UUID.randomUUID(), description, null, null, null, null, null, null);
    }

    private static ApplicationData described(ApplicationData read, String description) {
        return new ApplicationData(
                read.name(),
                description,
                read.teamId(),
                read.tier(),
                read.minimumViableMode(),
                read.minimumViableNote(),
                read.room(),
                read.link());
    }

    private static FeatureData feature(String name, String description) {
        return new FeatureData(name, description, NeedLevel.CORE, "");
    }
}

class RacingWritersOnH2Test extends RacingWritersTest {}

@OnPostgreSql
class RacingWritersOnPostgreSqlTest extends RacingWritersTest {}
