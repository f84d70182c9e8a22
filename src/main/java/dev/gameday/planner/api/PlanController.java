package dev.gameday.planner.api;

import dev.gameday.base.Check;
import dev.gameday.base.Routes;
import dev.gameday.exercise.GameDayKind;
import dev.gameday.planner.PlanRequest;
import dev.gameday.planner.PlanService;
import dev.gameday.planner.Proposal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Proposes the next slice. Accepting one is creating a game day. */
@RestController
@RequestMapping(Routes.API + "/plans")
class PlanController {
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
            @Nullable Set<@Nullable UUID> excluded) {

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

    record Answer(
            LocalDate date,
            LocalTime time,
            GameDayKind kind,
            List<Proposal.Pick> picks,
            Totals totals,
            @Nullable String shortfall) {}

    @PostMapping
    Answer propose(@RequestBody(required = false) @Nullable Wish wish) {
        Proposal proposal = service.propose(wish == null ? PlanRequest.AS_USUAL : wish.request());
        Proposal.Totals totals = proposal.totals();
        return new Answer(
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
