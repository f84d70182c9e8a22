package dev.gameday.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gameday.base.InvalidException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogRulesTest {
    private static final Instant NOW = Instant.parse("2012-10-22T12:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2012, 10, 22);

    @Test
    void anApplicationSaysWhetherItsTeamChanged() {
        UUID team = UUID.randomUUID();
        Application application = new Application(UUID.randomUUID(), owned(null), NOW);

        assertThat(application.update(owned(null))).isFalse();
        assertThat(application.update(owned(team))).isTrue();
        assertThat(application.update(owned(team))).isFalse();
        assertThat(application.update(owned(null))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 10, 1000})
    void aTierIsASmallNumber(int tier) {
        var data = new ApplicationData("A", null, null, tier, null, null, null, null);

        assertThatThrownBy(() -> new Application(UUID.randomUUID(), data, NOW)).isInstanceOf(InvalidException.class);
    }

    @Test
    void archivingAndRestoringTwiceIsOnce() {
        Application application = new Application(UUID.randomUUID(), owned(null), NOW);

        assertThat(application.restore()).isFalse();
        assertThat(application.archive(NOW)).isTrue();
        assertThat(application.archive(NOW)).isFalse();
        assertThat(application.archived()).isTrue();
        assertThat(application.restore()).isTrue();
        assertThat(application.archived()).isFalse();
    }

    @Test
    void aFeatureSaysWhetherItsNeedLevelChangedAndKeepsItsRankInTheArchive() {
        Feature feature = new Feature(UUID.randomUUID(), UUID.randomUUID(), Some.feature("Sign in"), 3, NOW);

        assertThat(feature.update(Some.feature("Log in"))).isFalse();
        assertThat(feature.update(new FeatureData("Log in", null, NeedLevel.SHEDDABLE, null)))
                .isTrue();
        assertThat(feature.archive(NOW)).isTrue();
        assertThat(feature.rank()).isEqualTo(3);
    }

    @Test
    void onlyAnotherKindOfDependencyIsMaterial() {
        Dependency dependency = new Dependency(UUID.randomUUID(), kind(DependencyKind.CACHE), NOW, TODAY);

        assertThat(dependency.update(kind(DependencyKind.CACHE), NOW, TODAY)).isFalse();
        assertThat(dependency.update(kind(DependencyKind.QUEUE), NOW, TODAY)).isTrue();
    }

    @Test
    void aRelianceChangesOnlyWhenItDoes() {
        Reliance reliance = new Reliance(UUID.randomUUID(), UUID.randomUUID(), true, NOW);

        assertThat(reliance.setHard(true)).isFalse();
        assertThat(reliance.setHard(false)).isTrue();
        assertThat(reliance.end(NOW)).isTrue();
        assertThat(reliance.end(NOW)).isFalse();
        reliance.reopen();
        assertThat(reliance.ended()).isFalse();
    }

    private static ApplicationData owned(@Nullable UUID team) {
        return new ApplicationData("Call tool", null, team, null, null, null, null, null);
    }

    private static DependencyData kind(DependencyKind kind) {
        return new DependencyData("Store", kind);
    }
}
