package dev.gameday.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gameday.base.ChangedMeanwhileException;
import dev.gameday.base.InvalidException;
import dev.gameday.base.Role;
import dev.gameday.program.ProgramClock;
import dev.gameday.testing.Acting;
import dev.gameday.testing.ActingAs;
import dev.gameday.testing.GamedayTest;
import dev.gameday.testing.OnPostgreSql;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@GamedayTest
@RecordApplicationEvents
@ActingAs(Role.ENGINEER)
abstract class DependencyServiceTest {
    @Autowired
    DependencyService dependencies;

    @Autowired
    ApplicationService applications;

    @Autowired
    FeatureService features;

    @Autowired
    RelianceService reliances;

    @Autowired
    ProgramClock clock;

    @Autowired
    ApplicationEvents events;

    @Test
    void anAssessmentWithoutADateIsOfTodayAndNoneHasNone() {
        UUID id = dependencies.create(Some.dependency());
        assertThat(dependencies.detail(id).assessedOn()).isNull();

        var data = dependencies.detail(id).data();
        dependencies.update(
                id,
                0,
                new DependencyData(
                        data.name(), "", data.kind(), null, Reliability.RISKY, "Two outages in May", null, false));

        assertThat(dependencies.detail(id).assessedOn()).isEqualTo(clock.today());
        assertThat(dependencies.detail(id).reliability()).isEqualTo(Reliability.RISKY);
        assertThat(dependencies.detail(id).evidence()).isEqualTo("Two outages in May");
    }

    @Test
    void anAssessmentDoesNotLieInTheFuture() {
        var tomorrow = clock.today().plusDays(1);
        var data = new DependencyData(
                Some.name("DB"), "", DependencyKind.DATABASE, null, Reliability.RISKY, "", tomorrow, false);

        assertThatThrownBy(() -> dependencies.create(data)).isInstanceOf(InvalidException.class);
    }

    @Test
    void anotherKindIsAMaterialChangeAndAnotherReliabilityIsNone() {
        UUID id = dependencies.create(Some.dependency());
        var data = dependencies.detail(id).data();

        dependencies.update(
                id, 0, new DependencyData(data.name(), "", data.kind(), null, Reliability.RISKY, "", null, false));
        assertThat(CatalogEvents.facts(events)).isEmpty();
        dependencies.update(id, 1, new DependencyData(data.name(), DependencyKind.CACHE));

        assertThat(CatalogEvents.facts(events))
                .containsExactly(new CatalogFactsChanged(Set.of(), Set.of(), Set.of(id), true));
    }

    @Test
    void archivingAndRestoringTellWithoutBeingMaterial() {
        UUID id = dependencies.create(Some.dependency());

        dependencies.archive(id, 0);
        dependencies.restore(id, 1);
        dependencies.declareMaterialChange(id, 2);

        assertThat(CatalogEvents.facts(events))
                .containsExactly(
                        new CatalogFactsChanged(Set.of(), Set.of(), Set.of(id), false),
                        new CatalogFactsChanged(Set.of(), Set.of(), Set.of(id), false),
                        new CatalogFactsChanged(Set.of(), Set.of(), Set.of(id), true));
    }

    @Test
    void namesAreUniqueAndVersionsGuardWrites() {
        var data = Some.dependency();
        UUID id = dependencies.create(data);

        assertThatThrownBy(() -> dependencies.create(data)).isInstanceOf(InvalidException.class);
        dependencies.archive(id, 0);
        assertThatThrownBy(() -> dependencies.update(id, 0, data)).isInstanceOf(ChangedMeanwhileException.class);
        dependencies.create(data);
    }

    @Test
    void theListCountsFeaturesHardAndSoftAndTheirApplications() {
        var data = Some.dependency();
        UUID id = dependencies.create(data);
        UUID application = Acting.as(Role.MANAGER, () -> applications.create(Some.application()));
        UUID other = Acting.as(Role.MANAGER, () -> applications.create(Some.application()));
        for (String name : new String[] {"A", "B", "C"}) {
            UUID feature = Acting.as(Role.MANAGER, () -> features.create(application, Some.feature(name)));
            reliances.rely(feature, id, !name.equals("C"));
        }
        reliances.relyAsWhole(other, id);
        reliances.relyAsWhole(application, id);

        var row = dependencies
                .list(new DependencyFilter(data.name(), DependencyKind.DATABASE, Reliability.NOT_ASSESSED, false), 0, 9)
                .getFirst();

        assertThat(row.hard()).isEqualTo(2);
        assertThat(row.soft()).isEqualTo(1);
        assertThat(row.applications()).isEqualTo(2);
        assertThat(applications.list(new ApplicationFilter("", null, false), 0, 1000))
                .filteredOn(a -> a.id().equals(application))
                .singleElement()
                .satisfies(a -> {
                    assertThat(a.core()).isEqualTo(3);
                    assertThat(a.dependencies()).isEqualTo(1);
                });
    }
}

class DependencyServiceOnH2Test extends DependencyServiceTest {}

@OnPostgreSql
class DependencyServiceOnPostgreSqlTest extends DependencyServiceTest {}
