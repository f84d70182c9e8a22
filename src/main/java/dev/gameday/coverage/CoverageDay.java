package dev.gameday.coverage;

import java.time.LocalDate;

/** Coverage as of one day of a trend. */
public record CoverageDay(LocalDate day, CoverageCounts counts) {}
