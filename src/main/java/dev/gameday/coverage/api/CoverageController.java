package dev.gameday.coverage.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.gameday.base.InvalidException;
import dev.gameday.base.Routes;
import dev.gameday.coverage.CoverageCounts;
import dev.gameday.coverage.CoverageLine;
import dev.gameday.coverage.CoverageReport;
import dev.gameday.coverage.CoverageService;
import dev.gameday.program.ProgramClock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What is proven, as of any day. */
@RestController
@RequestMapping(Routes.API + "/coverage")
class CoverageController {
    private static final int WEEKS = 12;
    private final CoverageService service;
    private final ProgramClock clock;

    CoverageController(CoverageService service, ProgramClock clock) {
        this.service = service;
        this.clock = clock;
    }

    record Set(String name, @JsonUnwrapped CoverageCounts counts) {}

    record Part(
            @Nullable String id, String name, @JsonUnwrapped CoverageCounts counts) {
        Part(CoverageLine line) {
            this(line.id(), line.name(), line.counts());
        }
    }

    record Answer(LocalDate asOf, Set program, List<Part> applications, List<Part> teams, List<Part> needLevels) {}

    record Day(LocalDate asOf, @JsonUnwrapped CoverageCounts counts) {}

    /** Counts as of the end of the day in the program's zone; today unless told otherwise. */
    @GetMapping
    Answer coverage(@RequestParam(required = false) @Nullable String asOf) {
        CoverageReport report = service.coverage(day("asOf", asOf, clock.today()));
        return new Answer(
                report.asOf(),
                new Set(report.program().name(), report.program().counts()),
                parts(report.applications()),
                parts(report.teams()),
                parts(report.needLevels()));
    }

    /** The program's counts week by week: every seventh day from {@code from} on, and {@code to} itself. */
    @GetMapping("/trend")
    List<Day> trend(
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to) {
        LocalDate last = day("to", to, clock.today());
        LocalDate first = day("from", from, last.minusWeeks(WEEKS));
        if (first.isAfter(last)) {
            throw new InvalidException("from", "Must not be after the last day.");
        }
        return service.trend(weekly(first, last)).stream()
                .map(day -> new Day(day.day(), day.counts()))
                .toList();
    }

    private static List<LocalDate> weekly(LocalDate first, LocalDate last) {
        return Stream.concat(
                        Stream.iterate(first, day -> day.isBefore(last), day -> day.plusWeeks(1))
                                .limit(CoverageService.LONGEST_TREND),
                        Stream.of(last))
                .toList();
    }

    private static List<Part> parts(List<CoverageLine> lines) {
        return lines.stream().map(Part::new).toList();
    }

    private static LocalDate day(String field, @Nullable String text, LocalDate otherwise) {
        if (text == null || text.isBlank()) {
            return otherwise;
        }
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeParseException e) {
            throw new InvalidException(field, "Must be a day written as YYYY-MM-DD.");
        }
    }
}
