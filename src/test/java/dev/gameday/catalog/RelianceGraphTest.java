package dev.gameday.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gameday.catalog.RelianceGraph.Edge;
import dev.gameday.catalog.RelianceGraph.Effect;
import dev.gameday.catalog.RelianceGraph.Hit;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What falls with what, told with names: application "A" has features "A1", "A2"; as a dependency it is "a". */
class RelianceGraphTest {
    private final List<Edge> edges = new ArrayList<>();
    private final Map<UUID, UUID> applications = new HashMap<>();

    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    private RelianceGraphTest hard(String feature, String dependency) {
        edges.add(new Edge(id(feature.substring(0, 1)), id(feature), id(dependency), true));
        return this;
    }

    private RelianceGraphTest soft(String feature, String dependency) {
        edges.add(new Edge(id(feature.substring(0, 1)), id(feature), id(dependency), false));
        return this;
    }

    private RelianceGraphTest is(String dependency, String application) {
        applications.put(id(dependency), id(application));
        return this;
    }

    private List<Hit> falls(String dependency) {
        return graph().fallsWith(id(dependency), (feature, on) -> false);
    }

    private RelianceGraph graph() {
        return new RelianceGraph(edges, applications);
    }

    private static Hit hit(String feature, String through, int level, Effect effect) {
        return new Hit(id(feature.substring(0, 1)), id(feature), id(through), level, effect);
    }

    @Test
    void nothingFallsWithWhatNobodyReliesOn() {
        hard("A1", "db");
        assertThat(falls("queue")).isEmpty();
        assertThat(graph().standsOn(id("queue"))).containsExactly(id("queue"));
        assertThat(graph().carries(id("queue"))).containsExactly(id("queue"));
    }

    @Test
    void hardFallsAndSoftCarriesOn() {
        hard("A1", "db").soft("A2", "db");
        assertThat(falls("db"))
                .containsExactly(hit("A1", "db", 1, Effect.FALLS), hit("A2", "db", 1, Effect.CARRIES_ON));
    }

    @Test
    void anApplicationTakesAlongWhoReliesOnIt() {
        hard("I1", "db")
                .is("identity", "I")
                .hard("A1", "identity")
                .soft("B1", "identity")
                .is("a", "A")
                .hard("C1", "a");
        assertThat(falls("db"))
                .containsExactly(
                        hit("I1", "db", 1, Effect.FALLS),
                        hit("A1", "identity", 2, Effect.FALLS),
                        hit("C1", "a", 3, Effect.FALLS),
                        hit("B1", "identity", 2, Effect.CARRIES_ON));
    }

    @Test
    void whatCarriesOnTakesNobodyAlong() {
        soft("I1", "db").is("identity", "I").hard("A1", "identity");
        assertThat(falls("db")).containsExactly(hit("I1", "db", 1, Effect.CARRIES_ON));
    }

    @Test
    void whatIsHeldTakesNobodyAlong() {
        hard("I1", "db").is("identity", "I").hard("A1", "identity");
        List<Hit> hits = graph().fallsWith(id("db"), (feature, on) -> feature.equals(id("I1")));
        assertThat(hits).containsExactly(hit("I1", "db", 1, Effect.HELD));
    }

    @Test
    void theWorstOfSeveralWaysCountsOnce() {
        hard("I1", "db").is("identity", "I").hard("A1", "identity").soft("A1", "db");
        assertThat(falls("db"))
                .containsExactly(hit("I1", "db", 1, Effect.FALLS), hit("A1", "identity", 2, Effect.FALLS));
        List<Hit> held = graph().fallsWith(id("db"), (feature, on) -> feature.equals(id("A1")));
        assertThat(held).containsExactly(hit("I1", "db", 1, Effect.FALLS), hit("A1", "identity", 2, Effect.HELD));
    }

    @Test
    void circlesEnd() {
        is("a", "A")
                .is("b", "B")
                .hard("A1", "b")
                .hard("B1", "a")
                .hard("B2", "db")
                .hard("A2", "a");
        assertThat(falls("db"))
                .containsExactly(
                        hit("B2", "db", 1, Effect.FALLS),
                        hit("A1", "b", 2, Effect.FALLS),
                        hit("B1", "a", 3, Effect.FALLS),
                        hit("A2", "a", 3, Effect.FALLS));
        assertThat(graph().standsOn(id("a"))).containsExactlyInAnyOrder(id("a"), id("b"), id("db"));
        assertThat(graph().carries(id("db"))).containsExactlyInAnyOrder(id("db"), id("a"), id("b"));
    }

    @Test
    void anApplicationKnownByTwoNamesFallsUnderBoth() {
        is("identity", "I").is("login", "I").hard("A1", "login");
        assertThat(falls("identity")).containsExactly(hit("A1", "login", 1, Effect.FALLS));
        assertThat(graph().standsOn(id("login"))).contains(id("identity"));
    }

    @Test
    void theNearestThatItStandsOnComesFirst() {
        is("i", "I").is("j", "J").hard("I1", "j").hard("J1", "db").soft("I2", "cache");
        assertThat(graph().standsOn(id("i"))).containsExactly(id("i"), id("j"), id("db"));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void agreesWithTheObviousRepetition(long seed) {
        Random random = new Random(seed);
        List<String> names = List.of("a", "b", "c", "d", "e", "f", "g");
        for (String name : names) {
            if (random.nextInt(3) > 0) {
                is(name, name.toUpperCase(java.util.Locale.ROOT));
            }
            for (int feature = 0; feature < 3; feature++) {
                String of = name.toUpperCase(java.util.Locale.ROOT) + feature;
                String on = names.get(random.nextInt(names.size()));
                if (random.nextBoolean()) {
                    hard(of, on);
                } else {
                    soft(of, on);
                }
            }
        }
        for (String name : names) {
            Set<UUID> expected = naive(id(name));
            assertThat(falls(name).stream()
                            .filter(it -> it.effect() == Effect.FALLS)
                            .map(Hit::featureId))
                    .containsExactlyInAnyOrderElementsOf(expected);
            assertThat(falls(name)).extracting(Hit::featureId).doesNotHaveDuplicates();
            for (String other : names) {
                assertThat(graph().carries(id(name)).contains(id(other)))
                        .isEqualTo(graph().standsOn(id(other)).contains(id(name)));
            }
        }
    }

    /** Repeats until nothing more falls. */
    private Set<UUID> naive(UUID dependency) {
        Set<UUID> down = new HashSet<>(Set.of(dependency));
        Set<UUID> fallen = new HashSet<>();
        for (int round = 0; round < 100; round++) {
            for (Edge edge : edges) {
                if (edge.hard() && down.contains(edge.dependencyId())) {
                    fallen.add(edge.featureId());
                    applications.forEach((on, application) -> {
                        if (application.equals(edge.applicationId())) {
                            down.add(on);
                        }
                    });
                }
            }
        }
        return fallen;
    }
}
