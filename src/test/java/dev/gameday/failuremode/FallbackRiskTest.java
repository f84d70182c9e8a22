package dev.gameday.failuremode;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FallbackRiskTest {
    private static final UUID DATABASE = UUID.randomUUID();
    private static final UUID QUEUE = UUID.randomUUID();
    private static final UUID CACHE = UUID.randomUUID();

    private static FallbackStepInput on(@Nullable UUID dependency) {
        return new FallbackStepInput(FallbackKind.QUEUE_WRITE, "", dependency, true);
    }

    private static List<FallbackRisk> risks(FallbackStepInput... steps) {
        return FallbackRisk.of(DATABASE, List.of(steps));
    }

    @Test
    void stepsOnDifferentThingsAreFine() {
        assertThat(risks()).isEmpty();
        assertThat(risks(on(QUEUE))).isEmpty();
        assertThat(risks(on(QUEUE), on(CACHE))).isEmpty();
        assertThat(risks(on(QUEUE), on(QUEUE), on(null))).isEmpty();
    }

    @Test
    void aStepOnWhatFailsIsNamed() {
        assertThat(risks(on(QUEUE), on(DATABASE))).containsExactly(new FallbackRisk.ReliesOnWhatFails(2));
    }

    @Test
    void allStepsOnOneDependencyAreNamed() {
        assertThat(risks(on(DATABASE), on(DATABASE)))
                .containsExactly(new FallbackRisk.ReliesOnWhatFails(1), new FallbackRisk.ReliesOnWhatFails(2));
        assertThat(risks(on(QUEUE), on(QUEUE))).containsExactly(new FallbackRisk.AllOnOne(QUEUE));
    }
}
