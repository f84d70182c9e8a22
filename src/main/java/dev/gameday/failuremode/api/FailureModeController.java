package dev.gameday.failuremode.api;

import dev.gameday.base.Check;
import dev.gameday.base.Routes;
import dev.gameday.base.api.Answers;
import dev.gameday.base.api.IfMatch;
import dev.gameday.failuremode.FailureModeDetail;
import dev.gameday.failuremode.FailureModeFilter;
import dev.gameday.failuremode.FailureModeRow;
import dev.gameday.failuremode.FailureModeService;
import dev.gameday.failuremode.NewFailureMode;
import dev.gameday.failuremode.Scope;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.ArrayList;
import java.util.LinkedHashSet;
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
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(FailureModeController.PATH)
@Tag(name = "Failure modes")
class FailureModeController {
    static final String PATH = Routes.API + "/failure-modes";

    private final FailureModeService service;

    FailureModeController(FailureModeService service) {
        this.service = service;
    }

    @GetMapping
    List<FailureModeRow> list(
            @RequestParam(required = false) @Nullable UUID applicationId,
            @RequestParam(required = false) @Nullable UUID featureId,
            @RequestParam(required = false) @Nullable UUID dependencyId,
            @RequestParam(required = false) @Nullable Scope scope) {
        return service.list(new FailureModeFilter(applicationId, featureId, dependencyId, scope));
    }

    @GetMapping("{id}")
    ResponseEntity<FailureModeDetail> detail(@PathVariable UUID id) {
        FailureModeDetail mode = service.detail(id);
        return Answers.ok(mode, mode.version());
    }

    @PostMapping
    @Operation(
            summary = "Puts one failure mode in scope, or all of a list or none of them",
            description =
                    "Either the three fields of one, or items. What is in scope already stays as it is, so a repeat"
                            + " is harmless. One answers with the failure mode, a list with what came of each, in its order.")
    ResponseEntity<?> putInScope(@RequestBody Bodies.PutInScope body) {
        if (body.items() == null) {
            UUID id =
                    service.putInScope(new LinkedHashSet<>(List.of(body.one()))).getFirst();
            FailureModeDetail mode = service.detail(id);
            return Answers.created(PATH + "/" + id, mode, mode.version());
        }
        LinkedHashSet<NewFailureMode> wanted = body.all();
        List<UUID> ids = service.putInScope(wanted);
        List<Bodies.InScope> answer = new ArrayList<>();
        for (NewFailureMode mode : wanted) {
            answer.add(new Bodies.InScope(ids.get(answer.size()), mode.featureId(), mode.dependencyId(), mode.fault()));
        }
        return ResponseEntity.status(HttpStatus.CREATED).body(answer);
    }

    @PutMapping("{id}")
    @Operation(summary = "Sets the expected behaviour and how the failure would be noticed")
    ResponseEntity<FailureModeDetail> describe(
            @PathVariable UUID id,
            @RequestHeader(name = IfMatch.HEADER, required = false) @Nullable String ifMatch,
            @RequestBody Bodies.Describe body) {
        service.describe(
                id,
                IfMatch.version(ifMatch),
                Check.present("expected", body.expected()),
                Check.present("measured", body.measured()),
                Check.present("alerting", body.alerting()),
                Check.present("absenceAlert", body.absenceAlert()));
        return detail(id);
    }

    @PutMapping("{id}/fallbacks")
    @Operation(summary = "Replaces the fallback chain, first step first")
    ResponseEntity<FailureModeDetail> setFallbacks(
            @PathVariable UUID id,
            @RequestHeader(name = IfMatch.HEADER, required = false) @Nullable String ifMatch,
            @RequestBody Bodies.Fallbacks body) {
        service.setFallbacks(id, IfMatch.version(ifMatch), body.inputs());
        return detail(id);
    }

    @PutMapping("{id}/acceptance")
    @Operation(summary = "Records who agreed, why, that the feature may go without, through the day until")
    ResponseEntity<FailureModeDetail> accept(
            @PathVariable UUID id,
            @RequestHeader(name = IfMatch.HEADER, required = false) @Nullable String ifMatch,
            @RequestBody Bodies.Accept body) {
        service.accept(id, IfMatch.version(ifMatch), body.by(), body.reason(), body.until());
        return detail(id);
    }

    @DeleteMapping("{id}/acceptance")
    ResponseEntity<FailureModeDetail> withdrawAcceptance(
            @PathVariable UUID id, @RequestHeader(name = IfMatch.HEADER, required = false) @Nullable String ifMatch) {
        service.withdrawAcceptance(id, IfMatch.version(ifMatch));
        return detail(id);
    }

    @PostMapping("{id}/retire")
    ResponseEntity<FailureModeDetail> retire(
            @PathVariable UUID id, @RequestHeader(name = IfMatch.HEADER, required = false) @Nullable String ifMatch) {
        service.retire(id, IfMatch.version(ifMatch));
        return detail(id);
    }

    @PostMapping("{id}/scope")
    @Operation(summary = "Brings a retired failure mode back into scope")
    ResponseEntity<FailureModeDetail> scope(
            @PathVariable UUID id, @RequestHeader(name = IfMatch.HEADER, required = false) @Nullable String ifMatch) {
        service.putInScope(id, IfMatch.version(ifMatch));
        return detail(id);
    }
}
