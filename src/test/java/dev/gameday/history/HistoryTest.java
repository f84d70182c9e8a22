package dev.gameday.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gameday.base.Role;
import dev.gameday.catalog.ApplicationData;
import dev.gameday.catalog.ApplicationService;
import dev.gameday.catalog.DependencyData;
import dev.gameday.catalog.DependencyKind;
import dev.gameday.catalog.DependencyService;
import dev.gameday.catalog.Fault;
import dev.gameday.catalog.FeatureData;
import dev.gameday.catalog.FeatureService;
import dev.gameday.catalog.NeedLevel;
import dev.gameday.catalog.RelianceService;
import dev.gameday.failuremode.FailureModeService;
import dev.gameday.failuremode.FallbackKind;
import dev.gameday.failuremode.FallbackStepInput;
import dev.gameday.failuremode.NewFailureMode;
import dev.gameday.program.NewTeam;
import dev.gameday.program.TeamService;
import dev.gameday.testing.Acting;
import dev.gameday.testing.ActingAs;
import dev.gameday.testing.GamedayTest;
import dev.gameday.testing.OnPostgreSql;
import dev.gameday.testing.StatementCounter;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

@GamedayTest
@ActingAs(Role.MANAGER)
abstract class HistoryTest {
    @Autowired
    ChangeService changes;

    @Autowired
    ApplicationService applications;

    @Autowired
    FeatureService features;

    @Autowired
    DependencyService dependencies;

    @Autowired
    RelianceService reliances;

    @Autowired
    FailureModeService modes;

    @Autowired
    TeamService teams;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient db;

    @Test
    void eachChangeSaysWhoChangedWhichFieldFromWhatToWhat() {
        UUID team = teams.create(new NewTeam("Team " + UUID.randomUUID(), 3));
        UUID id = applications.create(data("Before", null, null));
        applications.update(id, 0, data("After", team, 2));

        List<ChangeRow> rows = changes.of(id, 0, 10);

        assertThat(rows).extracting(ChangeRow::action).containsExactly(ChangeAction.CHANGED, ChangeAction.CREATED);
        assertThat(rows).allSatisfy(row -> {
            assertThat(row.by()).isEqualTo("The manager");
            assertThat(row.byId()).isEqualTo(Acting.idOf(Role.MANAGER));
            assertThat(row.type()).isEqualTo("application");
        });
        assertThat(rows.getFirst().fields())
                .contains(
                        new FieldChange("Owner team", null, teams.team(team).name()),
                        new FieldChange("Tier", null, "2"))
                .anySatisfy(field -> {
                    assertThat(field.field()).isEqualTo("Name");
                    assertThat(field.from()).startsWith("Before");
                    assertThat(field.to()).startsWith("After");
                })
                .noneSatisfy(field -> assertThat(field.field()).containsIgnoringCase("key"));
    }

    @Test
    void whatOneTransactionDoesToAThingIsOneChangeAndWhatItUndoesIsNone() {
        UUID id = applications.create(data("A", null, 1));
        UUID same = applications.create(data("B", null, 1));
        var named = data("C", null, 1);
        transaction.executeWithoutResult(tx -> {
            applications.update(id, 0, new ApplicationData(named.name(), "", null, 2, null, "", "", ""));
            applications.update(id, 1, new ApplicationData(named.name(), "", null, 3, null, "", "", ""));
            applications.update(same, 0, new ApplicationData(named.name() + "x", "", null, 1, null, "", "", ""));
            applications.update(same, 1, new ApplicationData(applicationName(same), "", null, 1, null, "", "", ""));
        });

        assertThat(changes.of(id, 0, 10)).hasSize(2);
        assertThat(changes.of(id, 0, 10).getFirst().fields()).contains(new FieldChange("Tier", "1", "3"));
        assertThat(changes.of(same, 0, 10).getFirst().fields())
                .extracting(FieldChange::field)
                .doesNotContain("Tier");
    }

    @Test
    void whatIsRolledBackWasNeverChanged() {
        UUID id = applications.create(data("A", null, 1));
        transaction.executeWithoutResult(tx -> {
            applications.archive(id, 0);
            tx.setRollbackOnly();
        });
        assertThat(changes.of(id, 0, 10)).hasSize(1);
    }

    @Test
    void anApplicationsHistoryHasItsFeaturesAndADependencysWhoReliesOnIt() {
        UUID application = applications.create(data("A", null, 1));
        UUID feature = features.create(application, new FeatureData("Call", "", NeedLevel.CORE, ""));
        UUID dependency = dependencies.create(new DependencyData("D " + UUID.randomUUID(), DependencyKind.CACHE));
        UUID reliance = reliances.rely(feature, dependency, true);
        reliances.setHard(reliance, 0, false);

        assertThat(changes.of(application, 0, 10))
                .extracting(ChangeRow::type)
                .containsExactly("feature", "application");
        assertThat(changes.of(dependency, 0, 10).getFirst().fields()).contains(new FieldChange("Hard", "yes", "no"));
        assertThat(changes.of(feature, 0, 10).getFirst().name()).startsWith("Call on D ");
    }

    @Test
    void aFallbackChainIsToldInWords() {
        UUID application = applications.create(data("A", null, 1));
        UUID feature = features.create(application, new FeatureData("Call", "", NeedLevel.CORE, ""));
        UUID dependency = dependencies.create(new DependencyData("D " + UUID.randomUUID(), DependencyKind.CACHE));
        reliances.rely(feature, dependency, true);
        UUID mode = modes.putInScope(Set.of(new NewFailureMode(feature, dependency, Fault.SLOW)))
                .getFirst();
        long read = modes.detail(mode).version();
        modes.setFallbacks(mode, read, List.of(new FallbackStepInput(FallbackKind.QUEUE_WRITE, "", dependency, true)));

        assertThat(changes.of(mode, 0, 1).getFirst().fields()).singleElement().satisfies(field -> {
            assertThat(field.field()).isEqualTo("Fallback chain");
            assertThat(field.from()).isNull();
            assertThat(field.to())
                    .startsWith(FallbackKind.QUEUE_WRITE.label() + " on D ")
                    .endsWith("(built)");
        });
    }

    @Test
    void longTextsAreShortenedAndNothingInThemIsLost() {
        String text = "😀<script>alert(1)</script>\u202e".repeat(300);
        UUID id = applications.create(data("A", null, 1));
        applications.update(id, 0, new ApplicationData(applicationName(id), text, null, 1, null, "", "", ""));

        FieldChange change = changes.of(id, 0, 1).getFirst().fields().getFirst();
        assertThat(change.to())
                .hasSizeLessThanOrEqualTo(Values.LONGEST)
                .startsWith("😀<script>")
                .endsWith("…");
    }

    @Test
    void thousandsOfChangesAreWrittenInOneGo() {
        List<String> statements = StatementCounter.statements(() -> transaction.executeWithoutResult(tx -> {
            for (int i = 0; i < 60; i++) {
                applications.create(data("A", null, 1));
            }
        }));
        assertThat(statements).filteredOn(sql -> sql.contains("change_entry")).hasSize(1);
    }

    @Test
    void whatAMachineMakesUpCanBeLeftOut() {
        UUID id = ChangeLog.without(() -> applications.create(data("A", null, 1)));
        assertThat(changes.of(id, 0, 10)).isEmpty();
    }

    @Test
    void onlyAdministratorsReadEverythingAndFindItByPersonKindAndDay() {
        UUID id = applications.create(data("A", null, 1));
        applications.declareMaterialChange(id, 0);
        Acting.as(Role.ADMINISTRATOR, () -> {
            var mine = new ChangeFilter(Acting.idOf(Role.MANAGER), "application", null, null);
            assertThat(changes.all(mine, 0, 5)).isNotEmpty().allSatisfy(row -> {
                assertThat(row.by()).isEqualTo("The manager");
                assertThat(row.type()).isEqualTo("application");
            });
            assertThat(changes.all(new ChangeFilter(null, ChangeFilter.ACTS, null, null), 0, 5))
                    .isNotEmpty()
                    .allSatisfy(row -> assertThat(row.action()).isEqualTo(ChangeAction.ACT));
            var tomorrow = java.time.LocalDate.of(2999, 1, 1);
            assertThat(changes.all(new ChangeFilter(null, null, tomorrow, null), 0, 5))
                    .isEmpty();
            assertThat(changes.all(new ChangeFilter(null, null, null, tomorrow), 0, 2))
                    .hasSize(2);
            assertThat(changes.all(ChangeFilter.ALL, 1, 3).getFirst())
                    .isEqualTo(changes.all(ChangeFilter.ALL, 0, 3).get(1));
        });
    }

    @ParameterizedTest
    @EnumSource(names = {"MANAGER", "ORGANIZER", "ENGINEER", "STAKEHOLDER"})
    void theAuditIsForAdministrators(Role role) {
        assertThatThrownBy(() -> Acting.as(role, () -> changes.all(ChangeFilter.ALL, 0, 1)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void nobodyReadsTheHistoryWithoutSigningIn() {
        assertThatThrownBy(() -> Acting.asNobody(() -> changes.of(UUID.randomUUID(), 0, 1)))
                .isInstanceOf(Exception.class);
    }

    private String applicationName(UUID id) {
        return applications.detail(id).name();
    }

    private static ApplicationData data(
            String name,
            @org.jspecify.annotations.Nullable UUID team,
            @org.jspecify.annotations.Nullable Integer tier) {
        return new ApplicationData(name + " " + UUID.randomUUID(), "", team, tier, null, "", "", "");
    }
}

class HistoryOnH2Test extends HistoryTest {}

@OnPostgreSql
class HistoryOnPostgreSqlTest extends HistoryTest {}
