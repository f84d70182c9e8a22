package dev.gameday.planner.api;

import dev.gameday.base.Check;
import dev.gameday.base.Routes;
import dev.gameday.exercise.GameDayKind;
import dev.gameday.planner.Effort;
import dev.gameday.planner.PlanRequest;
import dev.gameday.planner.PlanService;
import dev.gameday.planner.Proposal;
import dev.gameday.planner.solver.PinnedException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Proposes the next slice. Accepting one is creating a game day. */
@RestController
@RequestMapping(Routes.API + "/plans")
class PlanController {
    private static final int MOST_SECONDS = 60;

    private final PlanService service;

    PlanController(PlanService service) {
        this.service = service;
    }

    /** Everything is optional: what is missing is as the program usually does. */
    record Wish(
            @Nullable GameDayKind kind,
            @Nullable LocalDate date,
            @Nullable Integer minutes,
            @Nullable Integer targetPercent,
            @Nullable List<@Nullable Double> band,
            @Nullable Set<@Nullable UUID> pinned,
            @Nullable Set<@Nullable UUID> excluded,
            ProblemBody.@Nullable Problem problem) {

        PlanRequest request() {
            return new PlanRequest(
                    kind,
                    date,
                    minutes,
                    targetPercent,
                    band == null ? null : ProblemBody.band(band),
                    given("pinned", pinned),
                    given("excluded", excluded));
        }

        private static Set<UUID> given(String field, @Nullable Set<@Nullable UUID> ids) {
            Set<UUID> given = new HashSet<>();
            if (ids != null) {
                ids.forEach(id -> given.add(Check.present(field, id)));
            }
            return given;
        }
    }

    /** Either a proposal from the program's data or a plan for the problem that was sent. */
    sealed interface Answer permits ProposalAnswer, PlanAnswer {}

    record ProposalAnswer(
            LocalDate date,
            LocalTime time,
            GameDayKind kind,
            List<Double> band,
            List<Proposal.Pick> picks,
            Totals totals,
            String bound,
            boolean proven,
            @Nullable String shortfall,
            Proposal.Growth coverage,
            List<Proposal.Growth> growth,
            List<Proposal.Absent> absent)
            implements Answer {}

    /**
     * A proposal from what the program has, or a plan for the problem in the body.
     *
     * @param seconds after which the best so far is the answer; by default 8
     */
    @PostMapping
    Answer propose(
            @RequestBody(required = false) @Nullable Wish wish,
            @RequestParam(required = false) @Nullable Integer seconds) {
        Duration limit = seconds == null
                ? Effort.USUAL.limit()
                : Duration.ofSeconds(Check.number("seconds", seconds, 1, MOST_SECONDS));
        if (wish != null && wish.problem() != null) {
            return PlanAnswer.of(service.plan(wish.problem().checked(), limit));
        }
        return proposal(wish, Effort.within(limit));
    }

    /** What is pinned breaks a limit of the problem. */
    @ExceptionHandler
    ProblemDetail pinned(PinnedException e) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.UNPROCESSABLE_CONTENT, Objects.requireNonNullElse(e.getMessage(), ""));
        problem.setProperty("rule", e.rule().word());
        return problem;
    }

    private Answer proposal(@Nullable Wish wish, Effort effort) {
        Proposal proposal = service.propose(wish == null ? PlanRequest.AS_USUAL : wish.request(), effort);
        Proposal.Totals totals = proposal.totals();
        return new ProposalAnswer(
                proposal.date(),
                proposal.time(),
                proposal.kind(),
                List.of(proposal.band().low(), proposal.band().high()),
                proposal.picks(),
                new Totals(
                        totals.modes(),
                        totals.inScope(),
                        totals.percent().isPresent() ? totals.percent().getAsInt() : null,
                        totals.targetPercent(),
                        totals.retests(),
                        totals.retestsDue(),
                        totals.risk(),
                        totals.minutes(),
                        totals.minutesAvailable(),
                        totals.teams()),
                proposal.bound(),
                proposal.proven(),
                proposal.shortfall(),
                proposal.coverage(),
                proposal.growth(),
                proposal.absent());
    }

    record Totals(
            int modes,
            int inScope,
            @Nullable Integer percent,
            int targetPercent,
            int retests,
            int retestsDue,
            long risk,
            int minutes,
            int minutesAvailable,
            List<Proposal.TeamLoad> teams) {}
}
