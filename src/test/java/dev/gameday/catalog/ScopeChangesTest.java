package dev.gameday.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ScopeChangesTest {

    @Test
    void theSameIsNoChange() {
        List<ScopedFeature> agreed = ranked("A", "B", "C");

        assertThat(ScopeChanges.between(agreed, agreed)).isEmpty();
    }

    @Test
    void whatCameWentAndChangedLevelIsScopeCreep() {
        List<ScopedFeature> agreed = ranked("A", "B", "C");
        ScopedFeature b = agreed.get(1);
        List<ScopedFeature> now = List.of(
                agreed.getFirst(), new ScopedFeature(b.id(), "B renamed", 2, NeedLevel.IMPORTANT), feature("D", 3));

        List<ScopeChange> changes = ScopeChanges.between(agreed, now);

        assertThat(changes)
                .extracting(ScopeChangesTest::said)
                .containsExactly("ADDED D", "LEVEL B renamed", "REMOVED C");
        assertThat(changes).allMatch(ScopeChange::creep);
    }

    @Test
    void whatWasMovedIsToldAndIsNoCreep() {
        List<ScopedFeature> agreed = ranked("A", "B", "C", "D");
        List<ScopedFeature> now = reordered(agreed, 3, 0, 1, 2);

        List<ScopeChange> changes = ScopeChanges.between(agreed, now);

        assertThat(changes).singleElement().satisfies(change -> {
            assertThat(said(change)).isEqualTo("RANK D");
            assertThat(change.creep()).isFalse();
        });
    }

    @Test
    void aFeatureThatGoesMovesNobodyElse() {
        List<ScopedFeature> agreed = ranked("A", "B", "C", "D");
        List<ScopedFeature> now = reordered(agreed, 1, 2, 3);

        assertThat(ScopeChanges.between(agreed, now))
                .extracting(ScopeChangesTest::said)
                .containsExactly("REMOVED A");
    }

    /** Taking what is said to have moved out of both orders leaves the same order; and an order back to front moves all but one. */
    @Test
    void whatStayedKeepsItsOrder() {
        Random random = new Random(42);
        for (int run = 0; run < 200; run++) {
            List<ScopedFeature> agreed = ranked("A", "B", "C", "D", "E", "F", "G");
            List<Integer> order = new ArrayList<>(List.of(0, 1, 2, 3, 4, 5, 6));
            Collections.shuffle(order, random);
            List<ScopedFeature> now =
                    reordered(agreed, order.stream().mapToInt(i -> i).toArray());
            List<UUID> moved = ScopeChanges.between(agreed, now).stream()
                    .map(ScopeChange::featureId)
                    .toList();

            assertThat(without(now, moved)).isEqualTo(without(agreed, moved));
        }
        List<ScopedFeature> agreed = ranked("A", "B", "C");
        assertThat(ScopeChanges.between(agreed, reordered(agreed, 2, 1, 0))).hasSize(2);
    }

    private static List<UUID> without(List<ScopedFeature> features, List<UUID> moved) {
        return features.stream()
                .map(ScopedFeature::id)
                .filter(id -> !moved.contains(id))
                .toList();
    }

    private static List<ScopedFeature> ranked(String... names) {
        List<ScopedFeature> features = new ArrayList<>();
        for (String name : names) {
            features.add(feature(name, features.size() + 1));
        }
        return features;
    }

    private static List<ScopedFeature> reordered(List<ScopedFeature> features, int... order) {
        List<ScopedFeature> now = new ArrayList<>();
        for (int index : order) {
            ScopedFeature old = features.get(index);
            now.add(new ScopedFeature(old.id(), old.name(), now.size() + 1, old.needLevel()));
        }
        return now;
    }

    private static ScopedFeature feature(String name, int rank) {
        return new ScopedFeature(UUID.randomUUID(), name, rank, NeedLevel.CORE);
    }

    private static String said(ScopeChange change) {
        return change.kind() + " " + change.name();
    }
}
