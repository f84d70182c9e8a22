package dev.gameday.planner.solver;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Problems whose best cover is published: with just as many minutes all is exercised, with one less it is not. */
class SetCoverTest {
    private static final PlanOptions OPTIONS = PlanOptions.within(Duration.ofMinutes(5));

    @ParameterizedTest
    @CsvSource({
        "scp41, 429", "scp42, 512", "scp43, 516", "scp44, 494", "scp45, 512",
        "scp46, 560", "scp47, 430", "scp48, 492", "scp49, 641", "scp410, 514"
    })
    void everythingIsCoveredInTheLeastMinutesAndNotInOneLess(String file, int least) throws IOException {
        SlicePlan enough = SlicePlanner.plan(SetCover.read(file, least), OPTIONS);
        assertThat(enough.objective().gain()).isEqualTo(200);
        assertThat(enough.objective().minutes()).isEqualTo(least);
        assertThat(enough.proven()).isTrue();

        SlicePlan tooShort = SlicePlanner.plan(SetCover.read(file, least - 1), OPTIONS);
        assertThat(tooShort.objective().gain()).isLessThan(200);
        assertThat(tooShort.proven()).isTrue();
    }
}
