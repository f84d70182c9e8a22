package dev.gameday.planner;

import dev.gameday.base.Access;
import dev.gameday.base.Check;
import dev.gameday.base.InvalidException;
import dev.gameday.base.NotFoundException;
import dev.gameday.base.Once;
import dev.gameday.base.RuleException;
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
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Proposes the next slice from what coverage, findings and accepted game days say today, and accepts it. */
@Service
public class PlanService {
    private final Questions questions;
    private final PlanReads reads;
    private final GameDayService gameDays;
    private final ProgramClock clock;
    private final Solving solving;

    PlanService(Questions questions, PlanReads reads, GameDayService gameDays, ProgramClock clock, Solving solving) {
        this.questions = questions;
        this.reads = reads;
        this.gameDays = gameDays;
        this.clock = clock;
        this.solving = solving;
    }

    /**
     * A proposal for the request; nothing is kept. The same request on the same day gives the same proposal, unless time cuts the
     * search short.
     *
     * @throws InvalidException naming what is wished for and cannot be
     * @throws PinnedException when what is pinned breaks a limit
     */
    @PreAuthorize(Access.PLAN)
    public Proposal propose(PlanRequest request, Effort effort) {
        Question question = questions.question(request);
        SlicePlan plan = solving.plan(
                question.problem(),
                effort.limit(),
                better -> effort.better().accept(new ProposalMaker(question, better).proposal()),
                effort.cancelled());
        return new ProposalMaker(question, plan).proposal();
    }

    /**
     * Why a scenario is not in the proposal for the request, in words: the limit that keeps it out, or what it would cost to have it in.
     *
     * @throws NotFoundException when there is no such scenario
     */
    @PreAuthorize(Access.PLAN)
    public String whyNot(PlanRequest request, UUID scenario, Effort effort) {
        Question question = questions.question(request);
        if (question.material().scenarios().stream().noneMatch(row -> row.id().equals(scenario))) {
            throw new NotFoundException("scenario", scenario);
        }
        return new WhyNotWords(question, solving).answer(scenario, effort);
    }

    /** The fewest minutes in which the request's target can be reached; empty when it cannot be, or no way was found in time. */
    @PreAuthorize(Access.PLAN)
    public OptionalInt leastMinutes(PlanRequest request, Effort effort) {
        return solving.leastMinutes(questions.question(request).problem(), effort.limit(), effort.cancelled());
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
        return solving.plan(problem, limit, better -> {}, () -> false);
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
        Instant startsAt = Check.present("date", command.date())
                .atTime(Check.present("time", command.time()))
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
}
