package dev.gameday.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gameday.base.ChangedMeanwhileException;
import dev.gameday.base.NotFoundException;
import dev.gameday.base.Role;
import dev.gameday.base.RuleException;
import dev.gameday.testing.ActingAs;
import dev.gameday.testing.GamedayTest;
import dev.gameday.testing.OnPostgreSql;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@GamedayTest
@RecordApplicationEvents
@ActingAs(Role.MANAGER)
abstract class RelianceServiceTest {
    @Autowired
    ApplicationService applications;

    @Autowired
    FeatureService features;

    @Autowired
    DependencyService dependencies;

    @Autowired
    RelianceService reliances;

    @Autowired
    ApplicationEvents events;

    UUID application = UUID.randomUUID();
    UUID feature = UUID.randomUUID();
    UUID dependency = UUID.randomUUID();

    @BeforeEach
    void aFeatureAndADependency() {
        application = applications.create(Some.application());
        feature = features.create(application, Some.feature("Record a call"));
        dependency = dependencies.create(Some.dependency());
    }

    @Test
    void relyingTwiceIsOneReliance() {
        UUID first = reliances.rely(feature, dependency, true);

        assertThat(reliances.rely(feature, dependency, true)).isEqualTo(first);
        assertThat(reliances.list(RelianceFilter.ofApplication(application))).hasSize(1);
        assertThat(CatalogEvents.reliances(events)).isEmpty();
    }

    @Test
    void turningHardOrSoftIsTold() {
        UUID id = reliances.rely(feature, dependency, true);

        reliances.setHard(id, 0, false);
        reliances.setHard(id, 1, false);

        assertThat(reliances.detail(id).hard()).isFalse();
        assertThat(CatalogEvents.reliances(events)).containsExactly(new RelianceChanged(feature, dependency, false));
    }

    @Test
    void whatHasEndedIsToldLeavesTheListAndIsReopenedByANewOne() {
        UUID id = reliances.rely(feature, dependency, true);

        reliances.end(id, 0);
        assertThat(reliances.list(RelianceFilter.onDependency(dependency))).isEmpty();
        assertThatThrownBy(() -> reliances.detail(id)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> reliances.setHard(id, 1, false)).isInstanceOf(RuleException.class);

        assertThat(reliances.rely(feature, dependency, true)).isEqualTo(id);
        assertThat(reliances.list(RelianceFilter.onDependency(dependency))).hasSize(1);
        assertThat(CatalogEvents.reliances(events)).containsExactly(new RelianceChanged(feature, dependency, true));
    }

    @Test
    void anOlderVersionChangesNothing() {
        UUID id = reliances.rely(feature, dependency, true);
        reliances.setHard(id, 0, false);

        assertThatThrownBy(() -> reliances.setHard(id, 0, true)).isInstanceOf(ChangedMeanwhileException.class);
        assertThatThrownBy(() -> reliances.end(id, 0)).isInstanceOf(ChangedMeanwhileException.class);
    }

    @Test
    void whatIsArchivedTakesNoReliance() {
        dependencies.archive(dependency, 0);

        assertThatThrownBy(() -> reliances.rely(feature, dependency, true)).isInstanceOf(RuleException.class);
    }

    @Test
    void aDiscoveredDependencyIsTheKnownOneOfThatNameOrANewOne() {
        String known = dependencies.detail(dependency).name();
        reliances.discover(feature, known.toUpperCase(Locale.ROOT), DependencyKind.OTHER, false);
        reliances.discover(feature, Some.name("Forgotten queue"), DependencyKind.QUEUE, true);

        assertThat(reliances.list(new RelianceFilter(null, feature, null)))
                .hasSize(2)
                .anySatisfy(row -> {
                    assertThat(row.dependencyId()).isEqualTo(dependency);
                    assertThat(row.kind()).isEqualTo(DependencyKind.DATABASE);
                    assertThat(row.hard()).isFalse();
                })
                .anySatisfy(row -> {
                    assertThat(row.kind()).isEqualTo(DependencyKind.QUEUE);
                    assertThat(row.reliability()).isEqualTo(Reliability.NOT_ASSESSED);
                    assertThat(dependencies.detail(row.dependencyId()).discovered())
                            .isTrue();
                });
    }

    @Test
    void whatAnApplicationReliesOnAsAWholeTurnsIntoReliancesOfItsFeatures() {
        UUID other = features.create(application, Some.feature("Show numbers"));
        reliances.relyAsWhole(application, dependency);
        reliances.relyAsWhole(application, dependency);
        assertThat(reliances.ofApplication(application))
                .singleElement()
                .satisfies(row -> assertThat(row.features()).isZero());

        reliances.relyAll(Set.of(feature, other), Set.of(dependency), true);
        assertThat(reliances.ofApplication(application))
                .singleElement()
                .satisfies(row -> assertThat(row.features()).isEqualTo(2));

        reliances.endAsWhole(application, dependency);
        reliances.endAsWhole(application, dependency);
        assertThat(reliances.ofApplication(application)).isEmpty();
        assertThat(reliances.list(RelianceFilter.ofApplication(application))).hasSize(2);
    }

    @Test
    void whatDoesNotExistIsNotFound() {
        UUID nothing = UUID.randomUUID();

        assertThatThrownBy(() -> reliances.rely(nothing, dependency, true)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> reliances.rely(feature, nothing, true)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> reliances.relyAsWhole(nothing, dependency)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> reliances.relyAsWhole(application, nothing)).isInstanceOf(NotFoundException.class);
    }
}

class RelianceServiceOnH2Test extends RelianceServiceTest {}

@OnPostgreSql
class RelianceServiceOnPostgreSqlTest extends RelianceServiceTest {}
