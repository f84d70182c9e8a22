package dev.gameday.failuremode;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gameday.catalog.NeedLevel;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FactPeriodTest {
    private static final Instant FIRST = Instant.parse("2012-10-02T09:00:00Z");
    private static final Instant SECOND = Instant.parse("2012-10-09T09:00:00Z");
    private static final FactPeriod BEFORE =
            new FactPeriod(FIRST, SECOND, null, null, NeedLevel.CORE, FallbackState.NONE, true, null, null);

    @Test
    void theFirstPeriodIsTheModesComing() {
        assertThat(BEFORE.changesSince(null)).containsExactly("Came into scope");
        assertThat(BEFORE.material()).isFalse();
    }

    @Test
    void eachChangeIsSaid() {
        FactPeriod after = new FactPeriod(
                SECOND,
                null,
                UUID.randomUUID(),
                "Core",
                NeedLevel.SHEDDABLE,
                FallbackState.BUILT,
                false,
                LocalDate.of(2012, 11, 6),
                SECOND);
        assertThat(after.changesSince(BEFORE))
                .containsExactly(
                        "No longer counts",
                        "Fallback none → built",
                        "Need core → sheddable",
                        "Owned by Core",
                        "Accepted until 2012-11-06");
        assertThat(after.material()).isTrue();
    }
}
