package dev.gameday.exercise.api;

import dev.gameday.base.Check;
import dev.gameday.base.api.Answers;
import dev.gameday.exercise.InjectionAt;
import dev.gameday.exercise.InjectionService;
import dev.gameday.exercise.InsertInjection;
import dev.gameday.exercise.Script;
import dev.gameday.exercise.ScriptService;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(GameDayController.PATH + "/{id}")
@Tag(name = "Game days")
class ScriptController {
    private final ScriptService scripts;
    private final InjectionService injections;

    ScriptController(ScriptService scripts, InjectionService injections) {
        this.scripts = scripts;
        this.injections = injections;
    }

    @GetMapping("/script")
    @Operation(summary = "Read the script with log and verdicts; for the day's organizers, after the reveal for all")
    Script script(@PathVariable UUID id) {
        return scripts.script(id);
    }

    @PostMapping("/script")
    @Operation(summary = "Add a scenario to the script after the slice was accepted, during the run as well")
    ResponseEntity<Script.Item> insert(@PathVariable UUID id, @RequestBody Insertion body) {
        Script.Item added = scripts.injection(scripts.insert(body.command(id)));
        return Answers.created(InjectionController.PATH + "/" + added.id(), added, added.version());
    }

    @PutMapping("/script/order")
    @Operation(summary = "Put all injections into this order; each with the version that was read")
    Script reorder(@PathVariable UUID id, @RequestBody List<Place> body) {
        scripts.reorder(id, body.stream().map(Place::at).toList());
        return scripts.script(id);
    }

    @PostMapping("/abort-all")
    @Operation(summary = "Abort everything that runs; a repeat finds nothing that does")
    Aborted abortAll(@PathVariable UUID id) {
        return new Aborted(injections.abortAll(id));
    }

    /** How many injections were aborted. */
    record Aborted(int aborted) {}

    /** An injection and its version as read. */
    record Place(@Nullable UUID injectionId, long version) {
        InjectionAt at() {
            return new InjectionAt(Check.present("injectionId", injectionId), version);
        }
    }

    /** A scenario to add. */
    record Insertion(
            @Nullable UUID scenarioId,
            @Nullable Set<UUID> applicationIds,
            @Nullable Integer position,
            @Nullable Boolean afterAllClear,
            @Nullable String reason) {

        InsertInjection command(UUID gameDayId) {
            return new InsertInjection(
                    gameDayId,
                    Check.present("scenarioId", scenarioId),
                    Objects.requireNonNullElse(applicationIds, Set.of()),
                    Objects.requireNonNullElse(position, Integer.MAX_VALUE),
                    Boolean.TRUE.equals(afterAllClear),
                    ScenarioBody.text(reason));
        }
    }
}
