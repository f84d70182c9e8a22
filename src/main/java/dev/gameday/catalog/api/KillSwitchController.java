package dev.gameday.catalog.api;

import dev.gameday.base.Routes;
import dev.gameday.base.api.Answers;
import dev.gameday.base.api.IfMatch;
import dev.gameday.catalog.KillSwitchData;
import dev.gameday.catalog.KillSwitchFilter;
import dev.gameday.catalog.KillSwitchRow;
import dev.gameday.catalog.KillSwitchService;
import dev.gameday.catalog.SwitchExerciseRow;
import dev.gameday.catalog.UnswitchedFeature;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Objects;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(KillSwitchController.PATH)
@Tag(name = "Kill switches")
class KillSwitchController {
    static final String PATH = Routes.API + "/kill-switches";

    private final KillSwitchService switches;

    KillSwitchController(KillSwitchService switches) {
        this.switches = switches;
    }

    @GetMapping
    @Operation(summary = "List kill switches, with why one might not help when it is needed")
    List<KillSwitchRow> list(
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "ALL") KillSwitchFilter.Show show,
            @RequestParam(defaultValue = "FLAG") KillSwitchFilter.Sort sort,
            @RequestParam(defaultValue = "false") boolean descending) {
        return switches.list(new KillSwitchFilter(text, show, sort, descending), 0, Integer.MAX_VALUE);
    }

    @GetMapping("/missing")
    @Operation(summary = "List sheddable features that no kill switch turns off")
    List<UnswitchedFeature> missing() {
        return switches.unswitched(0, Integer.MAX_VALUE);
    }

    @GetMapping("/{id}")
    @Operation(summary = "Read a kill switch")
    ResponseEntity<KillSwitchRow> one(@PathVariable UUID id) {
        KillSwitchRow row = switches.detail(id);
        return Answers.ok(row, row.version());
    }

    @PostMapping
    @Operation(summary = "Add a kill switch")
    ResponseEntity<KillSwitchRow> create(@RequestBody NewKillSwitch body) {
        UUID request = Objects.requireNonNullElseGet(body.requestId(), UUID::randomUUID);
        KillSwitchRow row = switches.detail(switches.create(request, body.data()));
        return Answers.created(PATH + "/" + row.id(), row, row.version());
    }

    @PutMapping("/{id}")
    @Operation(summary = "Change a kill switch")
    ResponseEntity<KillSwitchRow> update(
            @PathVariable UUID id,
            @RequestHeader(name = IfMatch.HEADER, required = false) @Nullable String ifMatch,
            @RequestBody KillSwitchData body) {
        switches.update(id, IfMatch.version(ifMatch), body);
        return one(id);
    }

    @PutMapping("/{id}/features/{featureId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Say that a kill switch turns off a feature; repeating it is harmless")
    void turnOff(@PathVariable UUID id, @PathVariable UUID featureId) {
        switches.turnOff(id, featureId);
    }

    @DeleteMapping("/{id}/features/{featureId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Take that back; repeating it is harmless")
    void leaveAlone(@PathVariable UUID id, @PathVariable UUID featureId) {
        switches.leaveAlone(id, featureId);
    }

    @PostMapping("/{id}/archive")
    @Operation(summary = "Archive a kill switch; when it was exercised stays on record")
    ResponseEntity<KillSwitchRow> archive(
            @PathVariable UUID id, @RequestHeader(name = IfMatch.HEADER, required = false) @Nullable String ifMatch) {
        switches.archive(id, IfMatch.version(ifMatch));
        return one(id);
    }

    @PostMapping("/{id}/restore")
    @Operation(summary = "Restore an archived kill switch with what it turned off")
    ResponseEntity<KillSwitchRow> restore(
            @PathVariable UUID id, @RequestHeader(name = IfMatch.HEADER, required = false) @Nullable String ifMatch) {
        switches.restore(id, IfMatch.version(ifMatch));
        return one(id);
    }

    @GetMapping("/{id}/exercises")
    @Operation(summary = "List when a kill switch was really switched, latest first")
    List<SwitchExerciseRow> exercises(@PathVariable UUID id) {
        switches.detail(id);
        return switches.exercises(id);
    }

    @PostMapping("/{id}/exercises")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Record that a kill switch was really switched")
    List<SwitchExerciseRow> exercised(@PathVariable UUID id, @RequestBody NewSwitchExercise body) {
        switches.exercised(Objects.requireNonNullElseGet(body.requestId(), UUID::randomUUID), id, body.data());
        return switches.exercises(id);
    }

    @PostMapping("/exercises/{exerciseId}/take-back")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Take back an entry that was made by mistake; it stays on record and counts no more")
    void takeBack(@PathVariable UUID exerciseId) {
        switches.takeBackExercise(exerciseId);
    }
}
