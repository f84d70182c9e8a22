package dev.gameday.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgramDetailTest {

    @ParameterizedTest
    @CsvSource({
        "2026-01-01, 2026-12-03",
        "2026-12-03, 2026-12-03",
        "2026-12-04, 2026-12-10",
        "2026-12-10, 2026-12-10",
        "2026-12-11, 2026-12-17"
    })
    void theNextExerciseFollowsTheCadence(LocalDate from, LocalDate expected) {
        ProgramDetail program = new ProgramDetail(
                "P",
                ZoneOffset.UTC,
                7,
                20,
                80,
                null,
                "",
                15,
                240,
                LocalDate.of(2026, 12, 3),
                LocalTime.NOON,
                12,
                false,
                null,
                0);
        assertThat(program.exerciseOnOrAfter(from)).isEqualTo(expected);
    }
}
