package dev.gameday.planner.api;

import dev.gameday.base.Check;
import dev.gameday.base.Routes;
import dev.gameday.exercise.GameDayKind;
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
    private static final int USUAL_SECONDS = 8;
    private static final int MOST_SECONDS = 60;

    private final PlanService service;

    PlanController(PlanService service) {
        this.service = service;
    }

    /** Everything is optional: what is missing is as the program usually does. */
    record Wish(
            @Nullable LocalDate date,
            @Nullable Integer minutes,
            @Nullable Integer targetPercent,
            @Nullable Set<@Nullable UUID> pinned,
            @Nullable Set<@Nullable UUID> excluded,
            ProblemBody.@Nullable Problem problem) {

        PlanRequest request() {
            return new PlanRequest(date, minutes, targetPercent, given("pinned", pinned), given("excluded", excluded));
        }

        private static Set<UUID> given(String field, @Nullable Set<@Nullable UUID> ids) {
            Set<UUID> given = new HashSet<>();
            if (ids != null) {
                ids.forEach(id -> given.add(Check.present(field, id)));
            }
            return given;
        }
    }

    record Totals(
            int modes,
            int inScope,
            @Nullable Integer percent,
            int targetPercent,
            int minutes,
            int minutesAvailable,
            List<Proposal.TeamLoad> teams) {}

    /** Either a proposal from the program's data or a plan for the problem that was sent. */
    sealed interface Answer permits ProposalAnswer, PlanAnswer {}

    record ProposalAnswer(
            LocalDate date,
            LocalTime time,
            GameDayKind kind,
            List<Proposal.Pick> picks,
            Totals totals,
            @Nullable String shortfall)
            implements Answer {}

    /**
     * A proposal from what the program has, or a plan for the problem in the body.
     *
     * @param seconds after which the best plan for the problem so far is the answer; by default 8
     */
    @PostMapping
    Answer propose(
            @RequestBody(required = false) @Nullable Wish wish,
            @RequestParam(required = false) @Nullable Integer seconds) {
        if (wish != null && wish.problem() != null) {
            int most = seconds == null ? USUAL_SECONDS : Check.number("seconds", seconds, 1, MOST_SECONDS);
            return PlanAnswer.of(service.plan(wish.problem().checked(), Duration.ofSeconds(most)));
        }
        return proposal(wish);
    }

    /** What is pinned breaks a limit of the problem. */
    @ExceptionHandler
    ProblemDetail pinned(PinnedException e) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.UNPROCESSABLE_CONTENT, Objects.requireNonNullElse(e.getMessage(), ""));
        problem.setProperty("rule", e.rule().word());
        return problem;
    }

    private Answer proposal(@Nullable Wish wish) {
        Proposal proposal = service.propose(wish == null ? PlanRequest.AS_USUAL : wish.request());
        Proposal.Totals totals = proposal.totals();
        return new ProposalAnswer(
                proposal.date(),
                proposal.time(),
                proposal.kind(),
                proposal.picks(),
                new Totals(
                        totals.modes(),
                        totals.inScope(),
                        totals.percent().isPresent() ? totals.percent().getAsInt() : null,
                        totals.targetPercent(),
                        totals.minutes(),
                        totals.minutesAvailable(),
                        totals.teams()),
                proposal.shortfall());
    }
}
