package dev.gameday.catalog.api;

import dev.gameday.base.Check;
import dev.gameday.base.Routes;
import dev.gameday.base.api.Answers;
import dev.gameday.base.api.IfMatch;
import dev.gameday.catalog.RelianceFilter;
import dev.gameday.catalog.RelianceRow;
import dev.gameday.catalog.RelianceService;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(RelianceController.PATH)
@Tag(name = "Reliances")
class RelianceController {
    static final String PATH = Routes.API + "/reliances";

    private final RelianceService reliances;

    RelianceController(RelianceService reliances) {
        this.reliances = reliances;
    }

    @GetMapping
    @Operation(summary = "List which features rely on which dependencies")
    List<RelianceRow> list(
            @RequestParam(required = false) @Nullable UUID applicationId,
            @RequestParam(required = false) @Nullable UUID featureId,
            @RequestParam(required = false) @Nullable UUID dependencyId) {
        return reliances.list(new RelianceFilter(applicationId, featureId, dependencyId));
    }

    @GetMapping("/{id}")
    @Operation(summary = "Read a reliance")
    ResponseEntity<RelianceRow> one(@PathVariable UUID id) {
        RelianceRow reliance = reliances.detail(id);
        return Answers.ok(reliance, reliance.version());
    }

    @PostMapping
    @Operation(summary = "Say that a feature relies on a dependency")
    ResponseEntity<RelianceRow> rely(@RequestBody NewReliance body) {
        UUID id = reliances.rely(
                Check.present("featureId", body.featureId()),
                Check.present("dependencyId", body.dependencyId()),
                Check.present("hard", body.hard()));
        RelianceRow reliance = reliances.detail(id);
        return Answers.created(PATH + "/" + id, reliance, reliance.version());
    }

    @PutMapping("/{id}")
    @Operation(summary = "Turn a reliance hard or soft, which is a material change")
    ResponseEntity<RelianceRow> setHard(
            @PathVariable UUID id,
            @RequestHeader(name = IfMatch.HEADER, required = false) @Nullable String ifMatch,
            @RequestBody Hardness body) {
        reliances.setHard(id, IfMatch.version(ifMatch), Check.present("hard", body.hard()));
        return one(id);
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "End a reliance: the failure modes from it retire")
    void end(@PathVariable UUID id, @RequestHeader(name = IfMatch.HEADER, required = false) @Nullable String ifMatch) {
        reliances.end(id, IfMatch.version(ifMatch));
    }
}
