package dev.gameday.exercise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gameday.base.ChangedMeanwhileException;
import dev.gameday.base.InvalidException;
import dev.gameday.base.NotFoundException;
import dev.gameday.base.Role;
import dev.gameday.catalog.Fault;
import dev.gameday.exercise.World.Mode;
import dev.gameday.testing.Acting;
import dev.gameday.testing.ActingAs;
import dev.gameday.testing.GamedayTest;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;

@GamedayTest
@Import(World.class)
@ActingAs(Role.ORGANIZER)
class ScenarioServiceTest {
    @Autowired
    World world;

    @Autowired
    ScenarioService scenarios;

    @Test
    void everyFaultWithModesInScopeHasOneScenario() {
        Mode first = world.mode();
        Mode second = world.mode(first.dependencyId(), Fault.UNAVAILABLE);
        Mode other = world.mode(first.dependencyId(), Fault.DISK_FULL);

        assertThat(second.scenarioId()).isEqualTo(first.scenarioId()).isNotEqualTo(other.scenarioId());
        ScenarioDetail detail = scenarios.detail(first.scenarioId());
        assertThat(detail.title()).startsWith("Core database").endsWith(": unavailable");
        assertThat(detail.hypothesis()).isNotBlank();
        assertThat(detail.method()).isNotBlank();
        assertThat(detail.rollbackPlan()).isNotBlank();
        assertThat(detail.minutes()).isEqualTo(30);
        assertThat(detail.modes())
                .extracting(ScenarioMode::failureModeId)
                .containsExactlyInAnyOrder(first.id(), second.id());
        assertThat(scenarios.list())
                .filteredOn(row -> row.id().equals(first.scenarioId()))
                .extracting(ScenarioRow::modes)
                .containsExactly(2);
    }

    @Test
    void textsChangeWithTheVersionThatWasRead() {
        UUID id = world.mode().scenarioId();
        scenarios.update(update(id, 0, "Replicas cut off"));

        assertThat(scenarios.detail(id).title()).isEqualTo("Replicas cut off");
        assertThatThrownBy(() -> scenarios.update(update(id, 0, "X"))).isInstanceOf(ChangedMeanwhileException.class);
        assertThatThrownBy(() -> scenarios.update(update(id, 1, " "))).isInstanceOf(InvalidException.class);
    }

    @Test
    void scenariosBuildOnLighterOnesNeverInACircle() {
        UUID light = world.mode().scenarioId();
        UUID middle = world.mode().scenarioId();
        UUID heavy = world.mode().scenarioId();
        scenarios.setBuildsOn(heavy, 0, Set.of(middle));
        scenarios.setBuildsOn(middle, 0, Set.of(light));

        assertThat(scenarios.detail(heavy).buildsOn())
                .extracting(ScenarioDetail.Link::id)
                .containsExactly(middle);
        long version = scenarios.detail(heavy).version();
        assertThat(version).isEqualTo(1);
        assertThatThrownBy(() -> scenarios.setBuildsOn(light, 0, Set.of(heavy))).isInstanceOf(InvalidException.class);
        assertThatThrownBy(() -> scenarios.setBuildsOn(light, 0, Set.of(light))).isInstanceOf(InvalidException.class);
        assertThatThrownBy(() -> scenarios.setBuildsOn(light, 0, Set.of(UUID.randomUUID())))
                .isInstanceOf(InvalidException.class);
        assertThatThrownBy(() -> scenarios.setBuildsOn(heavy, 0, Set.of()))
                .isInstanceOf(ChangedMeanwhileException.class);
        scenarios.setBuildsOn(heavy, version, Set.of());
        assertThat(scenarios.detail(heavy).buildsOn()).isEmpty();
    }

    @Test
    void everybodyReadsTheCatalogueAndPlannersWriteIt() {
        UUID id = world.mode().scenarioId();
        for (Role role : List.of(Role.ENGINEER, Role.STAKEHOLDER)) {
            Acting.as(role, () -> {
                assertThat(scenarios.detail(id).id()).isEqualTo(id);
                assertThatThrownBy(() -> scenarios.update(update(id, 0, "X")))
                        .isInstanceOf(AccessDeniedException.class);
                assertThatThrownBy(() -> scenarios.setBuildsOn(id, 0, Set.of()))
                        .isInstanceOf(AccessDeniedException.class);
            });
        }
        Acting.as(Role.MANAGER, () -> scenarios.update(update(id, 0, "By a manager")));
        assertThatThrownBy(() -> scenarios.detail(UUID.randomUUID())).isInstanceOf(NotFoundException.class);
    }

    private static UpdateScenario update(UUID id, long version, String title) {
        return new UpdateScenario(id, version, title, "H", "M", "A", "B", "R", 20);
    }
}
