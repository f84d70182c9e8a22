package dev.gameday.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ResponseTimesTest {
    private static final Instant START = Instant.parse("2012-10-21T11:40:00Z");

    @Test
    void meansAreOfThoseThatHaveATime() {
        ResponseTimes times = ResponseTimes.of(List.of(
                injection(4, DetectionSource.PERSON, 18),
                injection(2, DetectionSource.ALERT, null),
                injection(30, DetectionSource.ORGANIZER_REVEALED, 40),
                injection(null, null, null)));

        assertThat(times.injected()).isEqualTo(4);
        assertThat(times.detected()).isEqualTo(2);
        assertThat(times.meanTimeToDetect()).isEqualTo(Duration.ofMinutes(3));
        assertThat(times.restored()).isEqualTo(2);
        assertThat(times.meanTimeToRestore()).isEqualTo(Duration.ofMinutes(29));
    }

    @Test
    void withoutAnyThereIsNoMean() {
        ResponseTimes times = ResponseTimes.of(List.of(InjectionTimeline.of(List.of())));

        assertThat(times).isEqualTo(new ResponseTimes(0, 0, null, 0, null));
    }

    @Test
    void fourMinutesWatchedAreFifteenUnwatched() {
        assertThat(ResponseTimes.unattended(Duration.ofMinutes(4))).isEqualTo(Duration.ofMinutes(15));
    }

    private static InjectionTimeline injection(
            @Nullable Integer detected, @Nullable DetectionSource source, @Nullable Integer restored) {
        return new InjectionTimeline(
                InjectionState.RUNNING,
                START,
                detected == null ? null : START.plus(Duration.ofMinutes(detected)),
                source,
                restored == null ? null : START.plus(Duration.ofMinutes(restored)));
    }
}
