package dev.gameday.exercise.api;

import dev.gameday.base.Routes;
import dev.gameday.base.api.Answers;
import dev.gameday.base.api.IfMatch;
import dev.gameday.exercise.GameDayFilter;
import dev.gameday.exercise.GameDayPage;
import dev.gameday.exercise.GameDayRow;
import dev.gameday.exercise.GameDayService;
import dev.gameday.exercise.RecordedVerdict;
import dev.gameday.exercise.SliceScenario;
import dev.gameday.exercise.Story;
import dev.gameday.exercise.StoryService;
import dev.gameday.exercise.VerdictService;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(GameDayController.PATH)
@Tag(name = "Game days")
class GameDayController {
    static final String PATH = Routes.API + "/game-days";

    private final GameDayService gameDays;
    private final VerdictService verdicts;
    private final StoryService stories;

    GameDayController(GameDayService gameDays, VerdictService verdicts, StoryService stories) {
        this.gameDays = gameDays;
        this.verdicts = verdicts;
        this.stories = stories;
    }

    @GetMapping
    @Operation(summary = "List game days, upcoming ones soonest first, others latest first")
    List<GameDayRow> list(@RequestParam(required = false) GameDayFilter.@Nullable When when) {
        return gameDays.list(new GameDayFilter(when), 0, Integer.MAX_VALUE);
    }

    @GetMapping("/{id}")
    @Operation(summary = "Read what is public about a game day")
    ResponseEntity<GameDayPage> one(@PathVariable UUID id) {
        GameDayPage day = gameDays.page(id);
        return Answers.ok(day, day.version());
    }

    @PostMapping
    @Operation(summary = "Accept a slice as a game day: the failure modes in scope now are frozen into it")
    ResponseEntity<GameDayPage> plan(@RequestBody PlanBody body) {
        GameDayPage day = gameDays.page(gameDays.plan(body.command()));
        return Answers.created(PATH + "/" + day.id(), day, day.version());
    }

    @PutMapping("/{id}")
    @Operation(summary = "Change what is published about a game day")
    ResponseEntity<GameDayPage> update(
            @PathVariable UUID id,
            @RequestHeader(name = IfMatch.HEADER, required = false) @Nullable String ifMatch,
            @RequestBody GameDayBody body) {
        gameDays.update(body.command(id, IfMatch.version(ifMatch)));
        return one(id);
    }

    @PostMapping("/{id}/{step:announce|all-clear|take-back-all-clear|reveal|close|cancel}")
    @Operation(summary = "Take a game day one step on")
    ResponseEntity<GameDayPage> step(
            @PathVariable UUID id,
            @PathVariable String step,
            @RequestHeader(name = IfMatch.HEADER, required = false) @Nullable String ifMatch) {
        long version = IfMatch.version(ifMatch);
        switch (step) {
            case "announce" -> gameDays.announce(id, version);
            case "all-clear" -> gameDays.allClear(id, version);
            case "take-back-all-clear" -> gameDays.takeBackAllClear(id, version);
            case "reveal" -> gameDays.reveal(id, version);
            case "close" -> gameDays.close(id, version);
            default -> gameDays.cancel(id, version);
        }
        return one(id);
    }

    @PostMapping("/{id}/start")
    @Operation(summary = "Go live; with a reason when something is not ready")
    ResponseEntity<GameDayPage> start(
            @PathVariable UUID id,
            @RequestHeader(name = IfMatch.HEADER, required = false) @Nullable String ifMatch,
            @RequestBody(required = false) @Nullable StartBody body) {
        gameDays.start(id, IfMatch.version(ifMatch), body == null ? "" : ScenarioBody.text(body.reason()));
        return one(id);
    }

    /** Why it starts although something is not ready. */
    record StartBody(@Nullable String reason) {}

    @GetMapping("/{id}/story")
    @Operation(summary = "Read what really happened, in order; public after the reveal")
    Story story(@PathVariable UUID id) {
        return stories.story(id);
    }

    @GetMapping("/{id}/slice")
    @Operation(summary = "Read which scenarios and failure modes a day exercises, by title; for those who plan")
    List<SliceScenario> slice(@PathVariable UUID id) {
        return gameDays.slice(id);
    }

    @GetMapping("/{id}/verdicts")
    @Operation(summary = "Read all verdicts of a day, corrected ones included; public after the reveal")
    List<RecordedVerdict> verdicts(@PathVariable UUID id) {
        return verdicts.verdicts(id);
    }
}
