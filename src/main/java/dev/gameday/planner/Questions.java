package dev.gameday.planner;

import dev.gameday.base.Check;
import dev.gameday.base.InvalidException;
import dev.gameday.catalog.BlackoutService;
import dev.gameday.coverage.CoverageService;
import dev.gameday.coverage.ModeFilter;
import dev.gameday.exercise.GameDayKind;
import dev.gameday.planner.PlanReads.ScenarioRow;
import dev.gameday.planner.solver.PlanProblem.Band;
import dev.gameday.program.ProgramClock;
import dev.gameday.program.ProgramDetail;
import dev.gameday.program.ProgramService;
import dev.gameday.program.TeamService;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what a proposal is made from, in one short transaction that is over before anybody starts to search. */
@Component
class Questions {
    /** Every so many exercises one is full; those between are scaled-back retests. */
    private static final int FULL_EVERY = 4;

    private static final int LONGEST_MINUTES = 7 * 24 * 60;

    private final PlanReads reads;
    private final CoverageService coverage;
    private final ProgramService programs;
    private final TeamService teams;
    private final BlackoutService blackouts;
    private final ProgramClock clock;

    Questions(
            PlanReads reads,
            CoverageService coverage,
            ProgramService programs,
            TeamService teams,
            BlackoutService blackouts,
            ProgramClock clock) {
        this.reads = reads;
        this.coverage = coverage;
        this.programs = programs;
        this.teams = teams;
        this.blackouts = blackouts;
        this.clock = clock;
    }

    /** @throws InvalidException naming what is wished for and cannot be */
    @Transactional(readOnly = true)
    public Question question(PlanRequest request) {
        ProgramDetail program = programs.program();
        int minutes = request.minutes() == null
                ? program.exerciseMinutes()
                : Check.number("minutes", request.minutes(), 1, LONGEST_MINUTES);
        int targetPercent = request.targetPercent() == null
                ? program.sliceTargetPercent()
                : Check.number("targetPercent", request.targetPercent(), 1, 100);
        if (request.band() != null) {
            checkBand(request.band());
        }
        LocalDate date = date(request, program);
        GameDayKind kind = request.kind() == null ? kind(date, program) : request.kind();
        PlanMaterial material = material(date);
        checkKnown("pinned", request.pinned(), material);
        checkKnown("excluded", request.excluded(), material);
        return new Question(
                request,
                kind,
                date,
                program.exerciseTime(),
                targetPercent,
                material,
                material.problem(request, kind, date, minutes, targetPercent),
                reads.lastExercise().orElse(null));
    }

    private PlanMaterial material(LocalDate date) {
        return new PlanMaterial(
                coverage.modes(clock.today(), ModeFilter.IN_SCOPE),
                reads.scenarios(),
                reads.buildsOn(),
                reads.passedLighter(),
                reads.held(),
                reads.dueRetests(),
                teams.teams(),
                blackouts.on(date),
                clock);
    }

    private static void checkBand(Band band) {
        boolean shares = band.low() >= 0 && band.high() <= 1 && band.low() <= band.high();
        if (!shares) {
            throw new InvalidException(
                    "band", "Must have a lower and an upper edge between 0 and 1, like [0.15, 0.25].");
        }
    }

    private static void checkKnown(String field, Set<UUID> scenarios, PlanMaterial material) {
        Set<UUID> known = material.scenarios().stream().map(ScenarioRow::id).collect(Collectors.toSet());
        scenarios.stream().filter(id -> !known.contains(id)).findFirst().ifPresent(id -> {
            throw new InvalidException(field, "No scenario with id " + id + ".");
        });
    }

    private LocalDate date(PlanRequest request, ProgramDetail program) {
        if (request.date() != null) {
            if (request.date().isBefore(clock.today())) {
                throw new InvalidException("date", "Must be today or later.");
            }
            return request.date();
        }
        Set<LocalDate> taken = reads.takenDays();
        LocalDate date = program.exerciseOnOrAfter(clock.today().plusDays(1));
        while (taken.contains(date)) {
            date = date.plusDays(program.cadenceDays());
        }
        return date;
    }

    private static GameDayKind kind(LocalDate date, ProgramDetail program) {
        long exercise = Math.floorDiv(ChronoUnit.DAYS.between(program.firstExerciseOn(), date), program.cadenceDays());
        return Math.floorMod(exercise, FULL_EVERY) == 0 ? GameDayKind.FULL : GameDayKind.RETEST;
    }
}
