package dev.gameday.failuremode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gameday.base.RuleException;
import dev.gameday.catalog.Fault;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FailureModeTest {
    private static final Instant NOW = Instant.parse("2012-10-10T12:00:00Z");
    private static final LocalDate UNTIL = LocalDate.of(2012, 11, 6);
    private static final UUID QUEUE = UUID.randomUUID();

    private final FailureMode mode =
            new FailureMode(new NewFailureMode(UUID.randomUUID(), UUID.randomUUID(), Fault.UNAVAILABLE), NOW);

    private static FallbackStepInput step(FallbackKind kind, @Nullable UUID dependency, boolean built) {
        return new FallbackStepInput(kind, "Some words", dependency, built);
    }

    private FactChange chain(FallbackStepInput... steps) {
        return mode.setFallbacks(List.of(steps), NOW);
    }

    @Test
    void anotherExpectedBehaviourIsMaterial() {
        assertThat(mode.describe("Read-only", false, false, false).material()).isTrue();
    }

    @Test
    void detectionIsNotMaterial() {
        assertThat(mode.describe("", true, true, true)).isEqualTo(FactChange.NONE);
    }

    @Test
    void sayingTheSameAgainIsNothing() {
        mode.describe("Read-only", true, false, true);
        assertThat(mode.describe("Read-only", true, false, true)).isEqualTo(FactChange.NONE);
    }

    @Test
    void theFirstPlannedStepIsMaterial() {
        assertThat(chain(step(FallbackKind.QUEUE_WRITE, QUEUE, false)))
                .isEqualTo(FactChange.MATERIAL.withFallback(FallbackState.PLANNED));
    }

    @Test
    void buildingAStepIsMaterial() {
        chain(step(FallbackKind.QUEUE_WRITE, QUEUE, false));
        assertThat(chain(step(FallbackKind.QUEUE_WRITE, QUEUE, true)))
                .isEqualTo(FactChange.MATERIAL.withFallback(FallbackState.BUILT));
    }

    @Test
    void unbuildingAStepIsMaterial() {
        chain(step(FallbackKind.QUEUE_WRITE, QUEUE, true));
        assertThat(chain(step(FallbackKind.QUEUE_WRITE, QUEUE, false)))
                .isEqualTo(FactChange.MATERIAL.withFallback(FallbackState.PLANNED));
    }

    @Test
    void anotherOrderIsMaterial() {
        FallbackStepInput queue = step(FallbackKind.QUEUE_WRITE, QUEUE, true);
        FallbackStepInput stage = step(FallbackKind.STAGE_LOCALLY, null, true);
        chain(queue, stage);
        assertThat(chain(stage, queue).material()).isTrue();
    }

    @Test
    void anotherKindIsMaterial() {
        chain(step(FallbackKind.SHED, null, true));
        assertThat(chain(step(FallbackKind.DISABLE, null, true)).material()).isTrue();
    }

    @Test
    void anotherDependencyOfAStepIsMaterial() {
        chain(step(FallbackKind.QUEUE_WRITE, QUEUE, true));
        assertThat(chain(step(FallbackKind.QUEUE_WRITE, UUID.randomUUID(), true))
                        .material())
                .isTrue();
        assertThat(chain(step(FallbackKind.QUEUE_WRITE, null, true)).material()).isTrue();
    }

    @Test
    void removingAStepIsMaterial() {
        chain(step(FallbackKind.QUEUE_WRITE, QUEUE, true));
        assertThat(chain()).isEqualTo(FactChange.MATERIAL.withFallback(FallbackState.NONE));
    }

    @Test
    void otherWordsOfAStepAreKeptAndNotMaterial() {
        chain(step(FallbackKind.QUEUE_WRITE, QUEUE, true));
        assertThat(chain(new FallbackStepInput(FallbackKind.QUEUE_WRITE, "Other words", QUEUE, true)))
                .isEqualTo(FactChange.NONE);
        assertThat(mode.chain().steps()).extracting(FallbackChain.Step::detail).containsExactly("Other words");
    }

    @Test
    void theSameChainAgainIsNothing() {
        chain(step(FallbackKind.QUEUE_WRITE, QUEUE, true), step(FallbackKind.SHED, null, false));
        FallbackChain before = mode.chain();
        assertThat(chain(step(FallbackKind.QUEUE_WRITE, QUEUE, true), step(FallbackKind.SHED, null, false)))
                .isEqualTo(FactChange.NONE);
        assertThat(mode.chain()).isEqualTo(before);
    }

    @Test
    void aStepThatStaysKeepsSinceWhenItIsBuilt() {
        chain(step(FallbackKind.QUEUE_WRITE, QUEUE, true));
        Instant later = NOW.plusSeconds(60);
        mode.setFallbacks(
                List.of(step(FallbackKind.SHED, null, true), step(FallbackKind.QUEUE_WRITE, QUEUE, true)), later);
        assertThat(mode.chain().steps()).extracting(FallbackChain.Step::builtAt).containsExactly(later, NOW);
    }

    @Test
    void whatALaterDateBringsIsNotTouchedFromBeforeIt() {
        Instant later = NOW.plusSeconds(60);
        chain(step(FallbackKind.QUEUE_WRITE, QUEUE, false));
        mode.setFallbacks(
                List.of(step(FallbackKind.QUEUE_WRITE, QUEUE, true), step(FallbackKind.SHED, null, true)), later);
        assertThat(mode.chain().state(NOW)).isEqualTo(FallbackState.PLANNED);
        assertThat(chain(step(FallbackKind.QUEUE_WRITE, QUEUE, false))).isEqualTo(FactChange.NONE);
        assertThat(mode.chain().state(later)).isEqualTo(FallbackState.BUILT);
        assertThat(mode.chain().steps()).hasSize(2);
    }

    @Test
    void acceptanceIsNotMaterial() {
        assertThat(mode.accept("The board", "Too dear", UNTIL, NOW))
                .isEqualTo(FactChange.NONE.withAcceptedUntil(UNTIL));
        assertThat(mode.accept("The board", "Too dear", UNTIL, NOW)).isEqualTo(FactChange.NONE);
        assertThat(mode.withdrawAcceptance()).isEqualTo(FactChange.NONE.withAcceptedUntil(null));
        assertThatThrownBy(mode::withdrawAcceptance).isInstanceOf(RuleException.class);
    }

    @Test
    void scopeGoesAndComes() {
        assertThat(mode.putInScope(NOW)).isFalse();
        mode.retire();
        assertThat(mode.scope()).isEqualTo(Scope.RETIRED);
        assertThatThrownBy(() -> mode.accept("The board", "Too dear", UNTIL, NOW))
                .isInstanceOf(RuleException.class);
        assertThat(mode.putInScope(NOW)).isTrue();
        assertThat(mode.scope()).isEqualTo(Scope.IN_SCOPE);
    }
}
