package dev.gameday.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gameday.base.InvalidException;
import dev.gameday.base.Role;
import dev.gameday.testing.Acting;
import dev.gameday.testing.ActingAs;
import dev.gameday.testing.GamedayTest;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@GamedayTest
@ActingAs(Role.MANAGER)
@SuppressWarnings("NullAway.Init")
class DiscoveryServiceTest {
    @Autowired
    DiscoveryService discoveries;

    @Autowired
    ApplicationService applications;

    @Autowired
    FeatureService features;

    @Autowired
    DependencyService dependencies;

    @Autowired
    RelianceService reliances;

    private UUID application;
    private UUID core;
    private UUID sheddable;

    @BeforeEach
    void anApplication() {
        application = applications.create(new ApplicationData(Some.name("Identity"), "", null, null, null, "", "", ""));
        core = features.create(application, new FeatureData("Sign in", "", NeedLevel.CORE, ""));
        sheddable = features.create(application, new FeatureData("Avatars", "", NeedLevel.SHEDDABLE, ""));
    }

    private List<RelianceRow> relied() {
        return reliances.list(RelianceFilter.ofApplication(application));
    }

    @Test
    void aNameIsEnoughAndItCanBeTakenBack() {
        Discovery found = discoveries.discover(application, Set.of(), Some.name("Audit queue"), null, true);
        assertThat(found.isNew()).isTrue();
        assertThat(found.kind()).isEqualTo(DependencyKind.QUEUE);
        assertThat(relied()).singleElement().satisfies(row -> {
            assertThat(row.featureId()).isEqualTo(core);
            assertThat(row.hard()).isTrue();
            assertThat(row.discovered()).isTrue();
        });
        assertThat(dependencies.detail(found.dependencyId()).discovered()).isTrue();
        discoveries.undo(found);
        discoveries.undo(found);
        assertThat(relied()).isEmpty();
        assertThat(dependencies.detail(found.dependencyId()).archived()).isTrue();
    }

    @Test
    void aKnownDependencyGetsTheMissingReliancesAndTakingThemBackLeavesTheRest() {
        String name = Some.name("Primary");
        UUID known = dependencies.create(new DependencyData(name, DependencyKind.DATABASE));
        reliances.rely(sheddable, known, false);
        Discovery found = discoveries.discover(application, Set.of(core, sheddable), name, DependencyKind.OTHER, true);
        assertThat(found.isNew()).isFalse();
        assertThat(found.kind()).isEqualTo(DependencyKind.DATABASE);
        assertThat(found.newReliances()).isEqualTo(1);
        assertThat(relied()).allMatch(RelianceRow::hard);
        assertThat(relied()).extracting(RelianceRow::discovered).containsExactly(true, false);
        discoveries.undo(found);
        assertThat(relied()).singleElement().matches(row -> row.featureId().equals(sheddable) && !row.hard());
        assertThat(dependencies.detail(known).archived()).isFalse();
    }

    @Test
    void featuresOfOthersAreRefused() {
        assertThatThrownBy(() -> discoveries.discover(application, Set.of(UUID.randomUUID()), "Something", null, true))
                .isInstanceOf(InvalidException.class);
        assertThatThrownBy(() -> discoveries.discover(application, Set.of(), " ", null, true))
                .isInstanceOf(InvalidException.class);
    }

    @Test
    void onlyEngineersWriteDown() {
        Discovery found = discoveries.discover(application, Set.of(), Some.name("Cache"), null, true);
        Acting.as(Role.STAKEHOLDER, () -> {
            assertThatThrownBy(() -> discoveries.discover(application, Set.of(), "X", null, true))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> discoveries.undo(found)).isInstanceOf(AccessDeniedException.class);
        });
        Acting.as(Role.ENGINEER, () -> discoveries.undo(found));
    }

    @ParameterizedTest
    @CsvSource({
        "Orders DB, DATABASE",
        "postgres-main, DATABASE",
        "Redis, CACHE",
        "Write queue, QUEUE",
        "Corporate DNS, DNS",
        "Payment processor, THIRD_PARTY",
        "Ledger, INTERNAL_SERVICE",
        "static bucket, OBJECT_STORAGE",
        "On-call engineer, PEOPLE",
        "Metrics, MONITORING"
    })
    void theKindIsGuessedFromTheName(String name, DependencyKind kind) {
        assertThat(KindGuess.of(name)).isEqualTo(kind);
    }
}
