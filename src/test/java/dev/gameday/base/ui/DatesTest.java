package dev.gameday.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class DatesTest {

    @Test
    void datesCarryTheirWeekInTheProgramsZone() {
        ZoneId vienna = ZoneId.of("Europe/Vienna");
        assertThat(Dates.full(Instant.parse("2026-11-19T13:00:00Z"), vienna)).isEqualTo("W47, Thu 19 Nov 2026, 14:00");
        assertThat(Dates.full(Instant.parse("2026-12-31T23:30:00Z"), vienna)).isEqualTo("W53, Fri 1 Jan 2027, 00:30");
        assertThat(Dates.day(LocalDate.of(2012, 9, 3))).isEqualTo("W36, Mon 3 Sep 2012");
    }
}
