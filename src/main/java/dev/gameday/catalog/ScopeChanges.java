package dev.gameday.catalog;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Compares a hierarchy of needs with what a stakeholder agreed to. */
final class ScopeChanges {
    private ScopeChanges() {}

    /** What was added, removed, and given another need level; then what was moved, as few as explain the new order. */
    static List<ScopeChange> between(List<ScopedFeature> agreed, List<ScopedFeature> now) {
        Map<UUID, ScopedFeature> before = new HashMap<>();
        agreed.forEach(feature -> before.put(feature.id(), feature));
        Map<UUID, ScopedFeature> after = new HashMap<>();
        now.forEach(feature -> after.put(feature.id(), feature));
        List<ScopeChange> changes = new ArrayList<>();
        for (ScopedFeature feature : byRank(now)) {
            if (!before.containsKey(feature.id())) {
                changes.add(new ScopeChange(ScopeChange.Kind.ADDED, feature.id(), feature.name(), null, feature));
            }
        }
        for (ScopedFeature old : byRank(agreed)) {
            ScopedFeature feature = after.get(old.id());
            if (feature == null) {
                changes.add(new ScopeChange(ScopeChange.Kind.REMOVED, old.id(), old.name(), old, null));
            } else if (feature.needLevel() != old.needLevel()) {
                changes.add(new ScopeChange(ScopeChange.Kind.LEVEL, old.id(), feature.name(), old, feature));
            }
        }
        changes.addAll(moved(before, after));
        return changes;
    }

    private static List<ScopeChange> moved(Map<UUID, ScopedFeature> before, Map<UUID, ScopedFeature> after) {
        List<ScopedFeature> common = byRank(after.values().stream()
                .filter(feature -> before.containsKey(feature.id()))
                .toList());
        List<ScopedFeature> old =
                common.stream().map(feature -> before.get(feature.id())).toList();
        Set<Integer> stayed =
                longestRising(old.stream().map(ScopedFeature::rank).toList());
        List<ScopeChange> moved = new ArrayList<>();
        for (int i = 0; i < common.size(); i++) {
            if (!stayed.contains(i)) {
                ScopedFeature feature = common.get(i);
                moved.add(new ScopeChange(ScopeChange.Kind.RANK, feature.id(), feature.name(), old.get(i), feature));
            }
        }
        return moved;
    }

    /** Positions of a longest rising part: what kept its order; everything else was moved past it. */
    private static Set<Integer> longestRising(List<Integer> ranks) {
        int[] length = new int[ranks.size()];
        int[] previous = new int[ranks.size()];
        int last = -1;
        for (int i = 0; i < ranks.size(); i++) {
            length[i] = 1;
            previous[i] = -1;
            for (int j = 0; j < i; j++) {
                if (ranks.get(j) < ranks.get(i) && length[j] + 1 > length[i]) {
                    length[i] = length[j] + 1;
                    previous[i] = j;
                }
            }
            if (last < 0 || length[i] > length[last]) {
                last = i;
            }
        }
        Set<Integer> positions = new HashSet<>();
        for (int i = last; i >= 0; i = previous[i]) {
            positions.add(i);
        }
        return positions;
    }

    private static List<ScopedFeature> byRank(java.util.Collection<ScopedFeature> features) {
        return features.stream()
                .sorted(Comparator.comparingInt(ScopedFeature::rank).thenComparing(ScopedFeature::id))
                .toList();
    }
}
