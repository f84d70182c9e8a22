package dev.gameday.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StandingVerdictsTest {
    private static final Instant START = Instant.parse("2012-10-21T14:00:00Z");
    private static final UUID INJECTION = UUID.randomUUID();
    private static final UUID MODE = UUID.randomUUID();

    @Test
    void withoutVerdictsNothingStands() {
        assertThat(StandingVerdicts.of(List.of())).isEmpty();
        assertThat(StandingVerdicts.of(List.of(), INJECTION, MODE)).isEmpty();
    }

    @Test
    void aCorrectedVerdictNoLongerStands() {
        RecordedVerdict first = verdict(1, MODE, VerdictResult.PASSED, null);
        RecordedVerdict second = verdict(2, MODE, VerdictResult.FAILED, first.id());
        RecordedVerdict third = verdict(3, MODE, VerdictResult.INCONCLUSIVE, second.id());

        assertThat(StandingVerdicts.of(List.of(first))).containsExactly(first);
        assertThat(StandingVerdicts.of(List.of(second, first))).containsExactly(second);
        assertThat(StandingVerdicts.of(List.of(third, first, second))).containsExactly(third);
        assertThat(StandingVerdicts.of(List.of(third, first, second), INJECTION, MODE))
                .contains(third);
    }

    @Test
    void ofTwoThatCorrectNothingTheLaterOneIsTheInjections() {
        RecordedVerdict first = verdict(1, MODE, VerdictResult.PASSED, null);
        RecordedVerdict second = verdict(2, MODE, VerdictResult.FAILED, null);

        assertThat(StandingVerdicts.of(List.of(second, first))).containsExactly(first, second);
        assertThat(StandingVerdicts.of(List.of(second, first), INJECTION, MODE)).contains(second);
    }

    @Test
    void eachFailureModeHasItsOwn() {
        RecordedVerdict one = verdict(1, MODE, VerdictResult.PASSED, null);
        UUID otherMode = UUID.randomUUID();
        RecordedVerdict other = verdict(2, otherMode, VerdictResult.FAILED, null);

        assertThat(StandingVerdicts.of(List.of(one, other), INJECTION, MODE)).contains(one);
        assertThat(StandingVerdicts.of(List.of(one, other), INJECTION, otherMode))
                .contains(other);
        assertThat(StandingVerdicts.of(List.of(one, other), UUID.randomUUID(), MODE))
                .isEmpty();
    }

    private static RecordedVerdict verdict(int minute, UUID mode, VerdictResult result, @Nullable UUID correctsId) {
        return new RecordedVerdict(
                UUID.randomUUID(),
                INJECTION,
                mode,
                result,
                "",
                null,
                null,
                START,
                START.plus(Duration.ofMinutes(minute)),
                null,
                correctsId,
                UUID.randomUUID());
    }
}
