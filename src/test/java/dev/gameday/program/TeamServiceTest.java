package dev.gameday.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gameday.base.ChangedMeanwhileException;
import dev.gameday.base.InvalidException;
import dev.gameday.base.Role;
import dev.gameday.testing.Acting;
import dev.gameday.testing.GamedayTest;
import dev.gameday.testing.Work;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@GamedayTest
class TeamServiceTest {
    @Autowired
    TeamService teams;

    @Test
    void aTeamIsCreatedRenamedArchivedAndRestored() {
        String name = name();
        UUID id = create(name);
        Acting.as(Role.MANAGER, () -> teams.update(id, new UpdateTeam(0, name + " two", 9)));
        Acting.as(Role.MANAGER, () -> teams.archive(id, 1));
        assertThat(team(id)).isEqualTo(new TeamRow(id, name + " two", 9, true, 2));
        Acting.as(Role.MANAGER, () -> teams.restore(id, 2));
        assertThat(team(id).archived()).isFalse();
    }

    @Test
    void twoTeamsCannotShareAName() {
        String name = name();
        create(name);
        assertThatThrownBy(() -> create(name.toUpperCase(java.util.Locale.ROOT)))
                .isInstanceOf(InvalidException.class);
    }

    @Test
    void repeatingARequestCreatesNothing() {
        NewTeam given = new NewTeam(UUID.randomUUID(), name(), 3);
        UUID first = Acting.as(Role.MANAGER, () -> teams.create(given));
        assertThat(Acting.as(Role.MANAGER, () -> teams.create(given))).isEqualTo(first);
    }

    @Test
    void anOldVersionChangesNothing() {
        UUID id = create(name());
        Acting.as(Role.MANAGER, () -> teams.update(id, new UpdateTeam(0, name(), 1)));
        assertThatThrownBy(() -> Acting.as(Role.MANAGER, () -> teams.update(id, new UpdateTeam(0, name(), 2))))
                .isInstanceOf(ChangedMeanwhileException.class);
        assertThatThrownBy(() -> Acting.as(Role.MANAGER, () -> teams.archive(id, 0)))
                .isInstanceOf(ChangedMeanwhileException.class);
    }

    @ParameterizedTest
    @EnumSource(names = {"ORGANIZER", "ENGINEER", "STAKEHOLDER"})
    void onlyManagersChangeTeams(Role role) {
        UUID id = create(name());
        assertThat(Acting.as(role, () -> teams.teams())).isNotEmpty();
        List<Work> changes = List.of(
                () -> teams.create(new NewTeam(name(), 1)),
                () -> teams.update(id, new UpdateTeam(0, name(), 1)),
                () -> teams.archive(id, 0),
                () -> teams.restore(id, 0));
        for (Work change : changes) {
            assertThatThrownBy(() -> Acting.as(role, change)).isInstanceOf(AccessDeniedException.class);
        }
    }

    private UUID create(String name) {
        return Acting.as(Role.MANAGER, () -> teams.create(new NewTeam(name, 5)));
    }

    private TeamRow team(UUID id) {
        return Acting.as(Role.STAKEHOLDER, () -> teams.team(id));
    }

    private static String name() {
        return "Team " + UUID.randomUUID();
    }
}
