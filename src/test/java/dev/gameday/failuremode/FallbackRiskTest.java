package dev.gameday.failuremode;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gameday.catalog.RelianceGraph;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FallbackRiskTest {
    private static final UUID DATABASE = UUID.randomUUID();
    private static final UUID QUEUE = UUID.randomUUID();
    private static final UUID CACHE = UUID.randomUUID();
    private static final UUID IDENTITY = UUID.randomUUID();
    private static final UUID GATEWAY = UUID.randomUUID();
    private static final UUID IDENTITY_APPLICATION = UUID.randomUUID();
    private static final UUID GATEWAY_APPLICATION = UUID.randomUUID();

    /** The identity service needs the database, and the gateway the queue; the identity service can do without the cache. */
    private static final RelianceGraph GRAPH = new RelianceGraph(
            List.of(
                    new RelianceGraph.Edge(IDENTITY_APPLICATION, UUID.randomUUID(), DATABASE, true),
                    new RelianceGraph.Edge(IDENTITY_APPLICATION, UUID.randomUUID(), CACHE, false),
                    new RelianceGraph.Edge(GATEWAY_APPLICATION, UUID.randomUUID(), QUEUE, true)),
            Map.of(IDENTITY, IDENTITY_APPLICATION, GATEWAY, GATEWAY_APPLICATION));

    private static FallbackStepInput on(@Nullable UUID dependency) {
        return new FallbackStepInput(FallbackKind.QUEUE_WRITE, "", dependency, true);
    }

    private static List<FallbackRisk> risks(@Nullable UUID... steps) {
        return FallbackRisk.of(
                DATABASE, Arrays.stream(steps).map(FallbackRiskTest::on).toList(), GRAPH);
    }

    private static Optional<UUID> weakness(@Nullable UUID... steps) {
        return FallbackRisk.weakness(DATABASE, Arrays.asList(steps), GRAPH);
    }

    @Test
    void stepsOnDifferentThingsAreFine() {
        assertThat(risks()).isEmpty();
        assertThat(risks(QUEUE, CACHE)).isEmpty();
        assertThat(risks(QUEUE, QUEUE, null)).isEmpty();
        assertThat(weakness()).isEmpty();
        assertThat(weakness(QUEUE, CACHE)).isEmpty();
        assertThat(weakness(QUEUE, QUEUE, null)).isEmpty();
    }

    @Test
    void aStepOnWhatFailsIsNamed() {
        assertThat(risks(CACHE, DATABASE)).containsExactly(new FallbackRisk.ReliesOnWhatFails(2, DATABASE));
        assertThat(weakness(CACHE, DATABASE)).isEmpty();
    }

    @Test
    void aStepOnWhatStandsOnWhatFailsIsNamedToo() {
        assertThat(risks(CACHE, IDENTITY)).containsExactly(new FallbackRisk.ReliesOnWhatFails(2, IDENTITY));
        assertThat(weakness(DATABASE, IDENTITY)).contains(DATABASE);
    }

    @Test
    void allStepsOnWhatFailsIsSaidOnce() {
        assertThat(risks(DATABASE, DATABASE))
                .containsExactly(
                        new FallbackRisk.ReliesOnWhatFails(1, DATABASE),
                        new FallbackRisk.ReliesOnWhatFails(2, DATABASE));
        assertThat(weakness(IDENTITY)).contains(DATABASE);
    }

    @Test
    void allStepsOnOneDependencyAreNamedAndTheOnlyStepToo() {
        assertThat(risks(QUEUE)).containsExactly(new FallbackRisk.AllOnOne(QUEUE, true, 1));
        assertThat(risks(QUEUE, QUEUE)).containsExactly(new FallbackRisk.AllOnOne(QUEUE, true, 2));
        assertThat(weakness(QUEUE, QUEUE)).contains(QUEUE);
    }

    @Test
    void allStepsOnOneDependencyThroughWhatStandsOnItAreNamed() {
        assertThat(risks(QUEUE, GATEWAY)).containsExactly(new FallbackRisk.AllOnOne(QUEUE, false, 2));
        assertThat(risks(GATEWAY, QUEUE)).containsExactly(new FallbackRisk.AllOnOne(QUEUE, false, 2));
        assertThat(weakness(GATEWAY, GATEWAY)).contains(GATEWAY);
    }

    @Test
    void whatIsReliedOnSoftlyTakesNothingAlong() {
        assertThat(FallbackRisk.weakness(CACHE, List.of(IDENTITY, CACHE), GRAPH))
                .isEmpty();
    }
}
