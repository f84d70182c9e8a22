package dev.gameday.catalog;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.UUID;

/**
 * Who relies on what, and which dependencies are applications of the program themselves. A pure answer to two questions: what
 * falls with a dependency, and what a dependency itself stands on. Circles are walked once.
 */
public final class RelianceGraph {
    private final Map<UUID, UUID> applicationOf;
    private final Map<UUID, List<Edge>> byDependency = new HashMap<>();
    private final Map<UUID, List<Edge>> hardByApplication = new HashMap<>();
    private final Map<UUID, List<UUID>> dependenciesOf = new HashMap<>();

    /** A feature relies on a dependency. */
    public record Edge(UUID applicationId, UUID featureId, UUID dependencyId, boolean hard) {}

    /** What becomes of a feature. */
    public enum Effect {
        /** It fails too. */
        FALLS,
        /** It relies hard on it, and a fallback holds. */
        HELD,
        /** It relies softly on it and carries on without. */
        CARRIES_ON
    }

    /**
     * A feature that feels the fall.
     *
     * @param through the dependency that it relies on: the one that falls, or an application that falls with it
     * @param level 1 when it relies on the falling dependency directly, one more for each application between
     */
    public record Hit(UUID applicationId, UUID featureId, UUID through, int level, Effect effect) {}

    /** Whether a fallback of the feature holds when the dependency is unavailable. */
    public interface Holding {
        boolean holds(UUID featureId, UUID dependencyId);
    }

    /** @param applicationOf by dependency, of those that are applications */
    public RelianceGraph(List<Edge> edges, Map<UUID, UUID> applicationOf) {
        this.applicationOf = Map.copyOf(applicationOf);
        for (Edge edge : edges) {
            byDependency
                    .computeIfAbsent(edge.dependencyId, id -> new ArrayList<>())
                    .add(edge);
            if (edge.hard) {
                hardByApplication
                        .computeIfAbsent(edge.applicationId, id -> new ArrayList<>())
                        .add(edge);
            }
        }
        this.applicationOf.forEach((dependency, application) -> dependenciesOf
                .computeIfAbsent(application, id -> new ArrayList<>())
                .add(dependency));
    }

    /** The dependency and all that it stands on, nearest first: what the features of an application rely hard on. */
    public SequencedSet<UUID> standsOn(UUID dependency) {
        SequencedSet<UUID> all = new LinkedHashSet<>(List.of(dependency));
        Deque<UUID> next = new ArrayDeque<>(all);
        while (!next.isEmpty()) {
            UUID application = applicationOf.get(next.poll());
            if (application != null) {
                all.addAll(dependenciesOf.getOrDefault(application, List.of()));
                for (Edge edge : hardByApplication.getOrDefault(application, List.of())) {
                    if (all.add(edge.dependencyId)) {
                        next.add(edge.dependencyId);
                    }
                }
            }
        }
        return all;
    }

    /** All dependencies that stand on this one, itself among them. */
    public SequencedSet<UUID> carries(UUID dependency) {
        SequencedSet<UUID> all = new LinkedHashSet<>(List.of(dependency));
        fallsWith(dependency, (feature, on) -> false).stream()
                .filter(hit -> hit.effect == Effect.FALLS)
                .forEach(hit -> all.addAll(dependenciesOf.getOrDefault(hit.applicationId, List.of())));
        return all;
    }

    /**
     * Every feature that feels it when the dependency is gone, nearest first. An application falls as a dependency of others
     * with the first of its features that does; what carries on or is held takes nobody along. Each feature is there once, with
     * the worst that becomes of it.
     */
    public List<Hit> fallsWith(UUID dependency, Holding holding) {
        SequencedMap<UUID, Integer> down = new LinkedHashMap<>();
        Deque<UUID> next = new ArrayDeque<>();
        UUID itself = applicationOf.get(dependency);
        List<UUID> names = itself == null ? List.of() : dependenciesOf.getOrDefault(itself, List.of());
        down.put(dependency, 1);
        names.forEach(name -> down.putIfAbsent(name, 1));
        next.addAll(down.keySet());
        Map<UUID, Hit> fallen = new LinkedHashMap<>();
        Map<UUID, Hit> standing = new LinkedHashMap<>();
        while (!next.isEmpty()) {
            UUID gone = next.poll();
            int level = down.getOrDefault(gone, 1);
            for (Edge edge : byDependency.getOrDefault(gone, List.of())) {
                Effect effect = effect(edge, holding);
                Hit hit = new Hit(edge.applicationId, edge.featureId, gone, level, effect);
                if (effect != Effect.FALLS) {
                    standing.merge(edge.featureId, hit, RelianceGraph::worse);
                } else if (fallen.putIfAbsent(edge.featureId, hit) == null) {
                    for (UUID other : dependenciesOf.getOrDefault(edge.applicationId, List.of())) {
                        if (down.putIfAbsent(other, level + 1) == null) {
                            next.add(other);
                        }
                    }
                }
            }
        }
        List<Hit> hits = new ArrayList<>(fallen.values());
        standing.values().stream()
                .filter(hit -> !fallen.containsKey(hit.featureId))
                .forEach(hits::add);
        return hits;
    }

    private static Effect effect(Edge edge, Holding holding) {
        if (!edge.hard) {
            return Effect.CARRIES_ON;
        }
        return holding.holds(edge.featureId, edge.dependencyId) ? Effect.HELD : Effect.FALLS;
    }

    private static Hit worse(Hit one, Hit other) {
        return other.effect.compareTo(one.effect) < 0 ? other : one;
    }
}
