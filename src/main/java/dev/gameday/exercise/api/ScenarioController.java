package dev.gameday.exercise.api;

import dev.gameday.base.Check;
import dev.gameday.base.Routes;
import dev.gameday.base.api.Answers;
import dev.gameday.base.api.IfMatch;
import dev.gameday.exercise.ScenarioDetail;
import dev.gameday.exercise.ScenarioRow;
import dev.gameday.exercise.ScenarioService;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(Routes.API + "/scenarios")
@Tag(name = "Scenarios")
class ScenarioController {
    private final ScenarioService scenarios;

    ScenarioController(ScenarioService scenarios) {
        this.scenarios = scenarios;
    }

    @GetMapping
    @Operation(summary = "List the scenario catalogue by title")
    List<ScenarioRow> list() {
        return scenarios.list();
    }

    @GetMapping("/{id}")
    @Operation(summary = "Read a scenario with the failure modes that it would exercise now")
    ResponseEntity<ScenarioDetail> one(@PathVariable UUID id) {
        ScenarioDetail scenario = scenarios.detail(id);
        return Answers.ok(scenario, scenario.version());
    }

    @PutMapping("/{id}")
    @Operation(summary = "Change a scenario's texts and length; game days planned before keep theirs")
    ResponseEntity<ScenarioDetail> update(
            @PathVariable UUID id,
            @RequestHeader(name = IfMatch.HEADER, required = false) @Nullable String ifMatch,
            @RequestBody ScenarioBody body) {
        scenarios.update(body.command(id, IfMatch.version(ifMatch)));
        return one(id);
    }

    @PutMapping("/{id}/builds-on")
    @Operation(summary = "Say which lighter scenarios have to pass before this one is run")
    ResponseEntity<ScenarioDetail> buildsOn(
            @PathVariable UUID id,
            @RequestHeader(name = IfMatch.HEADER, required = false) @Nullable String ifMatch,
            @RequestBody BuildsOnBody body) {
        scenarios.setBuildsOn(id, IfMatch.version(ifMatch), Check.present("scenarioIds", body.scenarioIds()));
        return one(id);
    }

    /** Ids of lighter scenarios. */
    record BuildsOnBody(@Nullable Set<UUID> scenarioIds) {}
}
