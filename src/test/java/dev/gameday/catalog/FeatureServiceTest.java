package dev.gameday.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gameday.base.ChangedMeanwhileException;
import dev.gameday.base.InvalidException;
import dev.gameday.base.NotFoundException;
import dev.gameday.base.Role;
import dev.gameday.base.RuleException;
import dev.gameday.testing.Acting;
import dev.gameday.testing.ActingAs;
import dev.gameday.testing.GamedayTest;
import dev.gameday.testing.OnPostgreSql;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@GamedayTest
@ActingAs(Role.MANAGER)
abstract class FeatureServiceTest {
    @Autowired
    ApplicationService applications;

    @Autowired
    FeatureService features;

    UUID application = UUID.randomUUID();

    @BeforeEach
    void anApplication() {
        application = applications.create(Some.application());
    }

    @Test
    void aNewFeatureTakesTheLastRank() {
        create("A", "B", "C");

        assertThat(ranking()).containsExactly("1 A", "2 B", "3 C");
    }

    @Test
    void aFeatureMovesUpAndDownAndNeverLeavesAGap() {
        var ids = create("A", "B", "C", "D");

        features.move(ids.get(3), 1);
        assertThat(ranking()).containsExactly("1 D", "2 A", "3 B", "4 C");
        features.move(ids.get(3), 3);
        assertThat(ranking()).containsExactly("1 A", "2 B", "3 D", "4 C");
        features.move(ids.get(0), 99);
        assertThat(ranking()).containsExactly("1 B", "2 D", "3 C", "4 A");
        features.move(ids.get(0), -5);
        assertThat(ranking()).containsExactly("1 A", "2 B", "3 D", "4 C");
    }

    @Test
    void archivingClosesTheGapAndRestoringPutsItBackWhereItWas() {
        var ids = create("A", "B", "C");
        features.archive(ids.get(1), 0);
        assertThat(ranking()).containsExactly("1 A", "2 C");
        assertThat(features.features(application, true))
                .extracting(FeatureRow::name)
                .containsExactly("A", "C", "B");

        features.restore(ids.get(1), features.detail(ids.get(1)).version());
        assertThat(ranking()).containsExactly("1 A", "2 B", "3 C");
    }

    @Test
    void manyMovesAtOnceKeepTheRanksWhole() throws Exception {
        var ids = create("A", "B", "C", "D", "E", "F");
        List<Callable<Boolean>> moves = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            UUID id = ids.get(i % 6);
            int rank = 1 + i * 5 % 6;
            moves.add(() -> {
                Acting.as(Role.MANAGER, () -> features.move(id, rank));
                return true;
            });
        }
        try (var threads = Executors.newFixedThreadPool(6)) {
            for (Future<Boolean> done : threads.invokeAll(moves)) {
                assertThat(done.get()).isTrue();
            }
        }

        assertThat(features.features(application, false))
                .extracting(FeatureRow::rank)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 6).boxed().toList());
    }

    @Test
    void twoFeaturesOfAnApplicationDoNotShareAName() {
        create("Sign in");

        assertThatThrownBy(() -> create("sign  IN"))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("already");
    }

    @Test
    void whoReadAnOlderVersionOverwritesNothing() {
        UUID id = create("A").getFirst();
        features.update(id, 0, new FeatureData("B", "", NeedLevel.CORE, ""));

        assertThatThrownBy(() -> features.update(id, 0, new FeatureData("C", "", NeedLevel.CORE, "")))
                .isInstanceOf(ChangedMeanwhileException.class);
        assertThatThrownBy(() -> features.archive(id, 0)).isInstanceOf(ChangedMeanwhileException.class);
        assertThatThrownBy(() -> features.move(id, 0, 1)).isInstanceOf(ChangedMeanwhileException.class);
        assertThat(features.detail(id).name()).isEqualTo("B");
    }

    @Test
    void anArchivedFeatureIsNotRankedAndAnArchivedApplicationTakesNoFeature() {
        UUID id = create("A").getFirst();
        features.archive(id, 0);
        assertThatThrownBy(() -> features.move(id, 1)).isInstanceOf(RuleException.class);

        applications.archive(application, 0);
        assertThatThrownBy(() -> create("B")).isInstanceOf(RuleException.class);
    }

    @Test
    void whatDoesNotExistIsNotFound() {
        UUID nobody = UUID.randomUUID();

        assertThatThrownBy(() -> features.detail(nobody)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> features.move(nobody, 1)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> features.create(nobody, new FeatureData("A", "", NeedLevel.CORE, "")))
                .isInstanceOf(NotFoundException.class);
    }

    private List<UUID> create(String... names) {
        return List.of(names).stream()
                .map(name -> features.create(application, new FeatureData(name, null, NeedLevel.IMPORTANT, null)))
                .toList();
    }

    private List<String> ranking() {
        return features.features(application, false).stream()
                .map(feature -> feature.rank() + " " + feature.name())
                .toList();
    }
}

class FeatureServiceOnH2Test extends FeatureServiceTest {}

@OnPostgreSql
class FeatureServiceOnPostgreSqlTest extends FeatureServiceTest {}
