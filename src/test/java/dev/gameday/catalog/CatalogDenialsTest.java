package dev.gameday.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gameday.base.Role;
import dev.gameday.testing.Acting;
import dev.gameday.testing.GamedayTest;
import dev.gameday.testing.Work;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

@GamedayTest
class CatalogDenialsTest {
    private static final UUID ANY = UUID.randomUUID();
    private static final BlackoutData BLACKOUT = new BlackoutData(LocalDate.EPOCH, LocalDate.EPOCH, "A");

    @Autowired
    ApplicationService applications;

    @Autowired
    FeatureService features;

    @Autowired
    DependencyService dependencies;

    @Autowired
    RelianceService reliances;

    @Autowired
    KillSwitchService switches;

    @Autowired
    ScopeService scopes;

    @Autowired
    BlackoutService blackouts;

    @ParameterizedTest
    @EnumSource(names = {"STAKEHOLDER", "ENGINEER", "ORGANIZER"})
    void onlyManagersArrangeApplicationsAndFeatures(Role role) {
        managersWork().forEach(work -> denied(role, work));
    }

    @Test
    void stakeholdersChangeNothing() {
        engineersWork().forEach(work -> denied(Role.STAKEHOLDER, work));
    }

    @Test
    void engineersAndOrganizersKeepDependenciesAndReliances() {
        for (Role role : List.of(Role.ENGINEER, Role.ORGANIZER, Role.MANAGER, Role.ADMINISTRATOR)) {
            UUID id = Acting.as(role, () -> dependencies.create(Some.dependency()));
            Acting.as(role, () -> dependencies.archive(id, 0));
        }
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void everybodyWhoIsSignedInReads(Role role) {
        UUID application = Acting.as(Role.MANAGER, () -> applications.create(Some.application()));

        Acting.as(role, () -> {
            assertThat(applications.detail(application).id()).isEqualTo(application);
            assertThat(features.features(application, true)).isEmpty();
            assertThat(applications.list(ApplicationFilter.ALL, 0, 10)).isNotEmpty();
            dependencies.list(DependencyFilter.ALL, 0, 10);
            reliances.list(RelianceFilter.ofApplication(application));
            switches.list(KillSwitchFilter.ALL, 0, 10);
            assertThat(scopes.scope(application).features()).isEmpty();
            assertThat(blackouts.list(BlackoutFilter.ofApplication(application), 0, 10))
                    .isEmpty();
            blackouts.on(LocalDate.EPOCH);
        });
    }

    @Test
    void nobodyReadsNothing() {
        Acting.asNobody(() -> {
            assertThatThrownBy(() -> applications.names())
                    .isInstanceOf(AuthenticationCredentialsNotFoundException.class);
            assertThatThrownBy(() -> switches.detail(ANY))
                    .isInstanceOf(AuthenticationCredentialsNotFoundException.class);
            assertThatThrownBy(() -> scopes.scope(ANY)).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
            assertThatThrownBy(() -> blackouts.on(LocalDate.EPOCH))
                    .isInstanceOf(AuthenticationCredentialsNotFoundException.class);
            assertThatThrownBy(() -> blackouts.list(BlackoutFilter.ALL, 0, 1))
                    .isInstanceOf(AuthenticationCredentialsNotFoundException.class);
            assertThatThrownBy(() -> dependencies.detail(ANY))
                    .isInstanceOf(AuthenticationCredentialsNotFoundException.class);
        });
    }

    private Stream<Work> managersWork() {
        return Stream.of(
                () -> applications.create(Some.application()),
                () -> applications.create(ANY, Some.application()),
                () -> applications.update(ANY, 0, Some.application()),
                () -> applications.archive(ANY, 0),
                () -> applications.restore(ANY, 0),
                () -> features.create(ANY, Some.feature("A")),
                () -> features.create(ANY, ANY, Some.feature("A")),
                () -> features.update(ANY, 0, Some.feature("A")),
                () -> features.move(ANY, 1),
                () -> features.move(ANY, 0, 1),
                () -> features.archive(ANY, 0),
                () -> features.restore(ANY, 0),
                () -> blackouts.create(ANY, BLACKOUT),
                () -> blackouts.create(ANY, ANY, BLACKOUT),
                () -> blackouts.update(ANY, 0, BLACKOUT),
                () -> blackouts.remove(ANY, 0),
                () -> blackouts.putBack(ANY));
    }

    private Stream<Work> engineersWork() {
        return Stream.of(
                () -> applications.declareMaterialChange(ANY, 0),
                () -> features.declareMaterialChange(ANY, 0),
                () -> dependencies.create(Some.dependency()),
                () -> dependencies.create(ANY, Some.dependency()),
                () -> dependencies.update(ANY, 0, Some.dependency()),
                () -> dependencies.archive(ANY, 0),
                () -> dependencies.restore(ANY, 0),
                () -> dependencies.declareMaterialChange(ANY, 0),
                () -> reliances.rely(ANY, ANY, true),
                () -> reliances.relyAll(Set.of(ANY), Set.of(ANY), true),
                () -> reliances.discover(ANY, "A", DependencyKind.OTHER, true),
                () -> reliances.setHard(ANY, 0, true),
                () -> reliances.end(ANY, 0),
                () -> reliances.relyAsWhole(ANY, ANY),
                () -> reliances.endAsWhole(ANY, ANY),
                () -> switches.create(KillSwitchData.of("A", Set.of())),
                () -> switches.create(ANY, KillSwitchData.of("A", Set.of())),
                () -> switches.update(ANY, 0, KillSwitchData.of("A", Set.of())),
                () -> switches.turnOff(ANY, ANY),
                () -> switches.leaveAlone(ANY, ANY),
                () -> switches.archive(ANY, 0),
                () -> switches.restore(ANY, 0),
                () -> switches.exercised(ANY, ANY, new SwitchExercise(null, null, null, null)),
                () -> switches.takeBackExercise(ANY),
                () -> switches.putBackExercise(ANY));
    }

    private static void denied(Role role, Work work) {
        assertThatThrownBy(() -> Acting.as(role, work)).isInstanceOf(AccessDeniedException.class);
    }
}
