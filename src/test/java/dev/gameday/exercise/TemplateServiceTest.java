package dev.gameday.exercise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.gameday.base.InvalidException;
import dev.gameday.base.Role;
import dev.gameday.base.RuleException;
import dev.gameday.catalog.DependencyKind;
import dev.gameday.catalog.Fault;
import dev.gameday.exercise.World.Mode;
import dev.gameday.exercise.api.Api;
import dev.gameday.security.AccountPrincipal;
import dev.gameday.testing.Acting;
import dev.gameday.testing.ActingAs;
import dev.gameday.testing.GamedayTest;
import dev.gameday.testing.OnPostgreSql;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;

@GamedayTest
@Import({World.class, Api.class})
@ActingAs(Role.ORGANIZER)
@SuppressWarnings("NullAway.Init")
abstract class TemplateServiceTest {
    private static final String PRIMARY = "primary-down";

    @Autowired
    World world;

    @Autowired
    TemplateService templates;

    @Autowired
    ScenarioService scenarios;

    @Autowired
    Api api;

    @Test
    void aDerivedScenarioTakesTheTemplatesTextsAndIsWrittenFromThenOn() {
        Mode mode = world.mode();
        assertThat(scenarios.detail(mode.scenarioId()).written()).isFalse();

        List<UUID> ids = templates.use(new UseTemplate(PRIMARY, Set.of(mode.dependencyId())));

        assertThat(ids).containsExactly(mode.scenarioId());
        ScenarioDetail detail = scenarios.detail(mode.scenarioId());
        assertThat(detail.written()).isTrue();
        assertThat(detail.title()).isEqualTo(detail.dependencyName() + ": primary down");
        assertThat(detail.hypothesis()).contains(detail.dependencyName()).doesNotContain("{it}");
        assertThat(detail.minutes()).isEqualTo(45);
        assertThat(detail.modes()).extracting(ScenarioMode::failureModeId).containsExactly(mode.id());
    }

    @Test
    void withoutFailureModesInScopeOneIsMadeAndNotDerivedAgain() {
        UUID database = world.dependency("Call database");
        UUID id = templates.use(new UseTemplate("disk-full", Set.of(database))).getFirst();
        assertThat(scenarios.detail(id).modes()).isEmpty();

        Mode mode = world.mode(database, Fault.DISK_FULL);

        assertThat(mode.scenarioId()).isEqualTo(id);
        assertThat(scenarios.detail(id).written()).isTrue();
        assertThat(scenarios.detail(id).modes()).hasSize(1);
    }

    @Test
    void ofManyDependenciesEachGetsItsOwnWithTheTextsAsChanged() {
        UUID one = world.dependency("One");
        UUID two = world.dependency("Two");
        List<UUID> ids = templates.use(
                new UseTemplate(PRIMARY, Set.of(one, two), "Without {it}", null, "Stop {it}.", null, null, null, 50));
        assertThat(ids).hasSize(2);
        assertThat(ids).allSatisfy(id -> {
            ScenarioDetail detail = scenarios.detail(id);
            assertThat(detail.title()).isEqualTo("Without " + detail.dependencyName());
            assertThat(detail.method()).isEqualTo("Stop " + detail.dependencyName() + ".");
            assertThat(detail.abortConditions()).isNotBlank();
            assertThat(detail.minutes()).isEqualTo(50);
        });
    }

    @Test
    void whatSomebodyHasWrittenIsLeftAloneAndNothingElseIsWrittenEither() {
        UUID one = world.dependency("One");
        UUID two = world.dependency("Two");
        templates.use(new UseTemplate(PRIMARY, Set.of(one)));
        assertThatThrownBy(() -> templates.use(new UseTemplate(PRIMARY, Set.of(one, two))))
                .isInstanceOf(RuleException.class)
                .hasMessageContaining("already");
        assertThat(templates.choices(PRIMARY))
                .filteredOn(choice -> Set.of(one, two).contains(choice.dependencyId()))
                .extracting(TemplateChoice::dependencyId, TemplateChoice::written)
                .containsExactlyInAnyOrder(tuple(one, true), tuple(two, false));
    }

    @Test
    void editingAScenarioWritesIt() {
        Mode mode = world.mode();
        ScenarioDetail detail = scenarios.detail(mode.scenarioId());
        scenarios.update(new UpdateScenario(detail.id(), detail.version(), "Cut off", "", "", "", "", "", 20));
        assertThat(scenarios.detail(detail.id()).written()).isTrue();
    }

    @Test
    void templatesAreFoundByTextAndByKind() {
        assertThat(templates.list("", null)).hasSize(16);
        assertThat(templates.list(" FLAPPING", null))
                .extracting(ScenarioTemplate::id)
                .containsExactly("replica-flapping");
        assertThat(templates.list("", DependencyKind.DNS))
                .extracting(ScenarioTemplate::id)
                .contains("dns-wrong", "hidden-dependency")
                .doesNotContain(PRIMARY);
        assertThat(templates.list("nothing is called that", null)).isEmpty();
    }

    @Test
    void whatIsUnknownIsSaid() {
        UUID nobody = UUID.randomUUID();
        assertThatThrownBy(() -> templates.use(new UseTemplate("none", Set.of(nobody))))
                .isInstanceOf(InvalidException.class);
        assertThatThrownBy(() -> templates.use(new UseTemplate(PRIMARY, Set.of(nobody))))
                .isInstanceOf(InvalidException.class);
        assertThatThrownBy(() -> templates.use(new UseTemplate(PRIMARY, Set.of())))
                .isInstanceOf(InvalidException.class);
    }

    @Test
    void allReadTemplatesAndOnlyWhoPlansUsesThem() {
        UUID database = world.dependency("One");
        Acting.as(Role.STAKEHOLDER, () -> {
            assertThat(templates.list("", null)).isNotEmpty();
        });
        Acting.as(Role.ENGINEER, () -> {
            assertThatThrownBy(() -> templates.use(new UseTemplate(PRIMARY, Set.of(database))))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> templates.choices(PRIMARY)).isInstanceOf(AccessDeniedException.class);
        });
        Acting.asNobody(
                () -> assertThatThrownBy(() -> templates.list("", null)).isInstanceOf(AuthenticationException.class));
    }

    @Test
    void theApiListsTemplatesAndWritesFromThem() {
        world.setUp();
        UUID database = world.dependency("One");
        AccountPrincipal organizer = world.account(Role.ORGANIZER);
        AccountPrincipal stakeholder = world.account(Role.STAKEHOLDER);
        assertThat(api.body(api.get(stakeholder, "/scenario-templates?kind=QUEUE")))
                .anyMatch(row -> row.path("id").asString().equals("queue-unreachable")
                        && row.path("afterAllClear").asBoolean());
        String body = "{'template':'primary-down','dependencyIds':['" + database + "'],'minutes':40}";
        assertThat(api.post(stakeholder, "/scenarios", body)).hasStatus(403);
        var created = api.post(organizer, "/scenarios", body);
        assertThat(created).hasStatus(201);
        assertThat(api.body(created)).hasSize(1);
        assertThat(api.body(created).get(0).path("minutes").asInt()).isEqualTo(40);
        assertThat(api.post(organizer, "/scenarios", body)).hasStatus(409);
        assertThat(api.post(organizer, "/scenarios", "{'template':'none','dependencyIds':[]}"))
                .hasStatus(400);
    }
}

class TemplateServiceOnH2Test extends TemplateServiceTest {}

@OnPostgreSql
class TemplateServiceOnPostgreSqlTest extends TemplateServiceTest {}
