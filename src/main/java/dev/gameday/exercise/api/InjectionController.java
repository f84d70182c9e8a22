package dev.gameday.exercise.api;

import dev.gameday.base.Routes;
import dev.gameday.base.api.Answers;
import dev.gameday.base.api.IfMatch;
import dev.gameday.exercise.FoundLive;
import dev.gameday.exercise.HiddenDependencyService;
import dev.gameday.exercise.InjectionService;
import dev.gameday.exercise.RecordedEvent;
import dev.gameday.exercise.RecordedVerdict;
import dev.gameday.exercise.Script;
import dev.gameday.exercise.ScriptService;
import dev.gameday.exercise.VerdictService;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(InjectionController.PATH + "/{id}")
@Tag(name = "Injections")
class InjectionController {
    static final String PATH = Routes.API + "/injections";

    private final ScriptService scripts;
    private final InjectionService injections;
    private final VerdictService verdicts;
    private final HiddenDependencyService hidden;

    InjectionController(
            ScriptService scripts,
            InjectionService injections,
            VerdictService verdicts,
            HiddenDependencyService hidden) {
        this.scripts = scripts;
        this.injections = injections;
        this.verdicts = verdicts;
        this.hidden = hidden;
    }

    @GetMapping
    @Operation(summary = "Read an injection with its log and verdicts")
    ResponseEntity<Script.Item> one(@PathVariable UUID id) {
        Script.Item item = scripts.injection(id);
        return Answers.ok(item, item.version());
    }

    @PutMapping
    @Operation(summary = "Change an injection's texts; the catalogue keeps its own")
    ResponseEntity<Script.Item> update(
            @PathVariable UUID id,
            @RequestHeader(name = IfMatch.HEADER, required = false) @Nullable String ifMatch,
            @RequestBody InjectionBody body) {
        scripts.update(body.command(id, IfMatch.version(ifMatch)));
        return one(id);
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Take an injection out of the script before the day starts")
    void remove(
            @PathVariable UUID id, @RequestHeader(name = IfMatch.HEADER, required = false) @Nullable String ifMatch) {
        scripts.remove(id, IfMatch.version(ifMatch));
    }

    @GetMapping("/events")
    @Operation(summary = "Read an injection's log, corrections included")
    List<RecordedEvent> events(@PathVariable UUID id) {
        return injections.events(id);
    }

    @PostMapping("/events")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Record what happened to an injection",
            description = "Type CORRECTED with correctsId withdraws an event; its own type with correctsId takes its"
                    + " place. A repeat with the same requestId gets the first one's answer.")
    RecordedEvent record(@PathVariable UUID id, @RequestBody EventBody body) {
        return injections.record(id, body.command());
    }

    @PostMapping("/verdicts")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Record what an injection showed about one of its failure modes")
    RecordedVerdict record(@PathVariable UUID id, @RequestBody VerdictBody body) {
        return verdicts.record(id, body.command());
    }

    @PostMapping("/hidden-dependencies")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Write down a hidden dependency that an injection brought to light, to be judged there",
            description =
                    "Name and application are enough: its kind is guessed, all core features rely on it, hard, and it"
                            + " failed as is most obvious. With seen: the faults that showed themselves; none when empty.")
    FoundLive record(@PathVariable UUID id, @RequestBody HiddenDependencyBody body) {
        return hidden.record(id, body.command());
    }
}
