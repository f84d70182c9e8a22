package dev.gameday.planner;

import dev.gameday.base.Access;
import dev.gameday.base.Check;
import dev.gameday.base.InvalidException;
import dev.gameday.base.Once;
import dev.gameday.base.RuleException;
import dev.gameday.coverage.CoverageService;
import dev.gameday.coverage.ModeFilter;
import dev.gameday.exercise.GameDayKind;
import dev.gameday.exercise.GameDayService;
import dev.gameday.exercise.NewGameDay;
import dev.gameday.exercise.PickedScenario;
import dev.gameday.failuremode.DependencyFault;
import dev.gameday.planner.PlanReads.Part;
import dev.gameday.planner.PlanReads.ScenarioRow;
import dev.gameday.planner.solver.PinnedException;
import dev.gameday.planner.solver.PlanProblem;
import dev.gameday.planner.solver.SlicePlan;
import dev.gameday.program.ProgramClock;
import dev.gameday.program.ProgramDetail;
import dev.gameday.program.ProgramService;
import dev.gameday.program.TeamService;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Proposes the next slice from what coverage, findings and accepted game days say today, and accepts it. */
@Service
public class PlanService {
    /** Every so many exercises one is full; those between are scaled-back retests. */
    private static final int FULL_EVERY = 4;

    private static final int LONGEST_MINUTES = 7 * 24 * 60;

    private static final Duration WHILE_YOU_WAIT = Duration.ofSeconds(1);

    private final PlanReads reads;
    private final CoverageService coverage;
    private final ProgramService programs;
    private final TeamService teams;
    private final GameDayService gameDays;
    private final ProgramClock clock;
    private final Solving solving;

    PlanService(
            PlanReads reads,
            CoverageService coverage,
            ProgramService programs,
            TeamService teams,
            GameDayService gameDays,
            ProgramClock clock,
            Solving solving) {
        this.reads = reads;
        this.coverage = coverage;
        this.programs = programs;
        this.teams = teams;
        this.gameDays = gameDays;
        this.clock = clock;
        this.solving = solving;
    }

    /** A proposal for the request; nothing is kept. The same request on the same day gives the same proposal. */
    @PreAuthorize(Access.PLAN)
    @Transactional(readOnly = true)
    public Proposal propose(PlanRequest request) {
        ProgramDetail program = programs.program();
        int minutes = request.minutes() == null
                ? program.exerciseMinutes()
                : Check.number("minutes", request.minutes(), 1, LONGEST_MINUTES);
        int targetPercent = request.targetPercent() == null
                ? program.sliceTargetPercent()
                : Check.number("targetPercent", request.targetPercent(), 1, 100);
        LocalDate date = date(request, program);
        PlanMaterial material = material();
        checkKnown("pinned", request.pinned(), material);
        checkKnown("excluded", request.excluded(), material);
        PlanProblem problem = material.problem(date, minutes, targetPercent, request.pinned(), request.excluded());
        SlicePlan plan = solving.plan(problem, WHILE_YOU_WAIT);
        return new ProposalMaker(material, problem, plan)
                .proposal(date, program.exerciseTime(), kind(date, program), targetPercent);
    }

    /**
     * A plan for any problem, apart from what the program has.
     *
     * @param limit after which the best plan so far is the answer
     * @throws InvalidException when the problem makes no sense
     * @throws PinnedException when what is pinned breaks a limit
     */
    @PreAuthorize(Access.PLAN)
    public SlicePlan plan(PlanProblem problem, Duration limit) {
        return solving.plan(problem, limit);
    }

    /**
     * Makes the slice the next game day.
     *
     * @return the game day's id
     * @throws RuleException when another accepted game day has taken part of it meanwhile
     */
    @PreAuthorize(Access.PLAN)
    @Transactional
    @Once
    public UUID accept(AcceptPlan command) {
        LocalDate date = Check.present("date", command.date());
        Instant startsAt = date.atTime(Check.present("time", command.time()))
                .atZone(clock.zone())
                .toInstant();
        reads.lockProgram();
        if (!reads.gameDayExists(command.requestId())) {
            checkNotHeld(command);
        }
        return gameDays.plan(new NewGameDay(
                command.title(),
                command.kind(),
                startsAt,
                command.minutes(),
                command.environment(),
                command.scenarios(),
                command.requestId()));
    }

    private void checkNotHeld(AcceptPlan command) {
        Set<Part> held = reads.held();
        Map<UUID, DependencyFault> faults =
                reads.scenarios().stream().collect(Collectors.toMap(ScenarioRow::id, ScenarioRow::fault));
        for (PickedScenario pick : command.scenarios()) {
            DependencyFault fault = faults.get(pick.scenarioId());
            boolean taken =
                    fault != null && pick.applicationIds().stream().anyMatch(id -> held.contains(new Part(fault, id)));
            if (taken) {
                throw new RuleException("Another game day was accepted meanwhile and holds part of this slice."
                        + " Nothing was saved; make a new proposal.");
            }
        }
    }

    private PlanMaterial material() {
        return new PlanMaterial(
                coverage.modes(clock.today(), ModeFilter.IN_SCOPE),
                reads.scenarios(),
                reads.buildsOn(),
                reads.passedLighter(),
                reads.held(),
                reads.dueRetests(),
                teams.teams(),
                clock);
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
