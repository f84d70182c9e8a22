package dev.gameday.exchange.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gameday.base.CannotStartException;
import dev.gameday.base.Role;
import dev.gameday.base.Sql;
import dev.gameday.catalog.CatalogFactsChanged;
import dev.gameday.exercise.EvidencePublished;
import dev.gameday.finding.EditFinding;
import dev.gameday.finding.FindingFilter;
import dev.gameday.finding.FindingKind;
import dev.gameday.finding.FindingOrigin;
import dev.gameday.finding.FindingRow;
import dev.gameday.finding.FindingService;
import dev.gameday.finding.FindingStatus;
import dev.gameday.finding.NewFinding;
import dev.gameday.program.ProgramClock;
import dev.gameday.testing.ActingAs;
import dev.gameday.testing.GeneratedProgramTest;
import dev.gameday.testing.OnPostgreSql;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What is generated is what the services would have written: they find nothing to add, and every rule of theirs holds. */
@GeneratedProgramTest
@ActingAs(Role.ADMINISTRATOR)
abstract class ReferenceProgramTest {

    @Autowired
    private JdbcClient db;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private FindingService findings;

    @Autowired
    private ReferenceGuard guard;

    @Autowired
    private ProgramClock clock;

    @Test
    void thereIsAsMuchAsWasAskedFor() {
        ReferenceSize size = ReferenceSize.SMALL;

        assertThat(count("team")).isEqualTo(size.teams());
        assertThat(count("application")).isEqualTo(size.applications());
        assertThat(count("failure_mode")).isEqualTo(size.failureModes());
        assertThat(count("game_day where revealed_at is not null")).isEqualTo(size.weeks());
        assertThat(count("game_day where started_at is null")).isEqualTo(1);
        assertThat(count("verdict")).isEqualTo(size.verdicts());
        assertThat(count("finding")).isEqualTo(size.findings());
    }

    @Test
    void someHierarchiesAreSignedOffAndSomeHaveChangedSince() {
        assertThat(count("sign_off")).isBetween(1, ReferenceSize.SMALL.applications() - 1);
        assertThat(count("""
                        sign_off_feature s join feature f on f.id = s.feature_id
                         where f.archived_at is not null or f.need_level <> s.need_level
                        """)).isPositive();
        assertThat(count("kill_switch")).isPositive();
        assertThat(count("""
                        kill_switch k where not exists (select 1 from kill_switch_feature f join feature t on t.id = f.feature_id
                                                         where f.kill_switch_id = k.id and t.need_level = 'SHEDDABLE')
                        """)).isZero();
    }

    @Test
    void aSecondOneIsRefused() {
        assertThatThrownBy(() -> guard.run(new DefaultApplicationArguments()))
                .isInstanceOf(CannotStartException.class)
                .hasMessageContaining("There is a program in this database already");
    }

    @Test
    void theFactsInForceAreThoseOfTheCatalog() {
        int before = count("coverage_fact");

        inTransactionRolledBack(() -> {
            events.publishEvent(new CatalogFactsChanged(ids("application"), Set.<UUID>of(), Set.<UUID>of(), false));
            assertThat(count("coverage_fact")).isEqualTo(before);
        });
    }

    @Test
    void theFactsInForceKnowTheChainAndTheAcceptance() {
        assertThat(count("""
                        coverage_fact c join failure_mode m on m.id = c.failure_mode_id
                         where c.effective_to is null
                           and (c.fallback <> case
                                  when exists (select 1 from fallback_step s
                                                where s.failure_mode_id = m.id and s.built_at is not null) then 'BUILT'
                                  when exists (select 1 from fallback_step s where s.failure_mode_id = m.id) then 'PLANNED'
                                  else 'NONE' end
                             or c.accepted_until is distinct from m.accepted_until)
                        """)).isZero();
    }

    @Test
    void factsFollowEachOtherWithoutGapOrOverlap() {
        assertThat(count("coverage_fact where effective_to is null")).isEqualTo(count("failure_mode"));
        assertThat(count("""
                        coverage_fact c where effective_to is not null
                           and not exists (select 1 from coverage_fact n where n.failure_mode_id = c.failure_mode_id
                                              and n.effective_from = c.effective_to)
                        """)).isZero();
        assertThat(count("""
                        (select failure_mode_id from coverage_fact group by failure_mode_id, effective_from
                         having count(*) > 1) twice
                        """)).isZero();
        assertThat(count("coverage_fact where effective_to <= effective_from")).isZero();
    }

    @Test
    void ranksHaveNoGaps() {
        assertThat(count("""
                        (select application_id from feature where archived_at is null group by application_id
                         having min(rank_position) <> 1 or max(rank_position) <> count(*)
                             or count(distinct rank_position) <> count(*)) gaps
                        """)).isZero();
        assertThat(count("feature where archived_at is not null")).isPositive();
    }

    @Test
    void scenariosBuildOnEachOtherWithoutACircle() {
        List<List<UUID>> edges = db.sql("select scenario_id, lighter_id from scenario_builds_on")
                .query((row, n) -> List.of(Sql.uuid(row, "scenario_id"), Sql.uuid(row, "lighter_id")))
                .list();
        assertThat(edges).isNotEmpty();
        Set<List<UUID>> left = new HashSet<>(edges);
        boolean fewer = true;
        while (fewer) {
            Set<UUID> heavier = left.stream().map(List::getFirst).collect(Collectors.toSet());
            fewer = left.removeIf(edge -> !heavier.contains(edge.getLast()));
        }
        assertThat(left).isEmpty();
    }

    @Test
    void injectionsExerciseWhatWasInScopeWhenTheirDayWasPlanned() {
        var sql = """
                select i.id, m.id as mode
                  from injection i
                  join game_day g on g.id = i.game_day_id
                  join scenario s on s.id = i.scenario_id
                  join failure_mode m on m.dependency_id = s.dependency_id and m.fault = s.fault
                  join coverage_fact c on c.failure_mode_id = m.id and c.effective_from <= g.planned_at
                       and (c.effective_to is null or c.effective_to > g.planned_at)
                 where c.counted = true
                   and (c.accepted_until is null or c.accepted_until < cast(g.planned_at as date))
                   and exists (select 1 from injection_mode x where x.injection_id = i.id
                                  and x.application_id = c.application_id)
                """;
        assertThat(pairs(sql))
                .isEqualTo(pairs("select injection_id as id, failure_mode_id as mode from injection_mode"));
    }

    @Test
    void theRevealOfEachDaySettlesNothingMore() {
        int before = count("finding_event");

        inTransactionRolledBack(() -> {
            for (UUID day : ids("game_day")) {
                Set<UUID> verdicts = new HashSet<>(db.sql(
                                "select v.id from verdict v join injection i on i.id = v.injection_id where i.game_day_id = :day")
                        .param("day", day)
                        .query(UUID.class)
                        .list());
                if (!verdicts.isEmpty()) {
                    events.publishEvent(new EvidencePublished(day, verdicts));
                }
            }
            assertThat(count("finding_event")).isEqualTo(before);
        });
        assertThat(count("finding_event where outcome = 'FIXED' and verdict_id is not null"))
                .isPositive();
        assertThat(count("finding_event where outcome = 'STILL_FAILING'")).isPositive();
    }

    @Test
    void verdictsAreOfInjectionsThatTookPlace() {
        assertThat(count("""
                        verdict v where not exists (select 1 from injection_event e where e.injection_id = v.injection_id
                                                       and e.type = 'INJECTED' and e.occurred_at = v.injected_at)
                        """)).isZero();
        assertThat(count("""
                        verdict v where not exists (select 1 from injection_mode x where x.injection_id = v.injection_id
                                                       and x.failure_mode_id = v.failure_mode_id)
                        """)).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "verdict, recorded_at",
        "injection_event, recorded_at",
        "finding_event, at",
        "coverage_fact, effective_from",
        "game_day, planned_at"
    })
    void nothingHappensInTheFuture(String table, String column) {
        assertThat(db.sql("select count(*) from " + table + " where " + column + " > :now")
                        .param("now", Sql.at(clock.now()))
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void findingsAreInEveryStateAndTheNextOneHasTheNextNumber() {
        List<FindingRow> all = findings.list(FindingFilter.all());

        assertThat(all).extracting(FindingRow::status).contains(FindingStatus.values());
        inTransactionRolledBack(() -> {
            UUID id = findings.log(new NewFinding(
                    new EditFinding(
                            "One more", 3, null, FindingKind.PROCESS, FindingOrigin.REVIEW, "", null, "", null, ""),
                    null,
                    null,
                    null,
                    null));
            assertThat(findings.detail(id).row().number()).isEqualTo(all.size() + 1L);
        });
    }

    private void inTransactionRolledBack(Runnable work) {
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            work.run();
        });
    }

    private int count(String from) {
        return db.sql("select count(*) from " + from).query(Integer.class).single();
    }

    private Set<UUID> ids(String table) {
        return new HashSet<>(db.sql("select id from " + table).query(UUID.class).list());
    }

    private Set<List<UUID>> pairs(String sql) {
        return new HashSet<>(db.sql(sql)
                .query((row, n) -> List.of(Sql.uuid(row, "id"), Sql.uuid(row, "mode")))
                .list());
    }
}

class ReferenceProgramOnH2Test extends ReferenceProgramTest {}

@OnPostgreSql
class ReferenceProgramOnPostgreSqlTest extends ReferenceProgramTest {}
