package dev.gameday.catalog.api;

import dev.gameday.base.Routes;
import dev.gameday.base.api.Answers;
import dev.gameday.base.api.IfMatch;
import dev.gameday.catalog.ApplicationData;
import dev.gameday.catalog.ApplicationDependencyRow;
import dev.gameday.catalog.ApplicationDetail;
import dev.gameday.catalog.ApplicationFilter;
import dev.gameday.catalog.ApplicationRow;
import dev.gameday.catalog.ApplicationService;
import dev.gameday.catalog.RelianceService;
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
@RequestMapping(ApplicationController.PATH)
@Tag(name = "Applications")
class ApplicationController {
    static final String PATH = Routes.API + "/applications";

    private final ApplicationService applications;
    private final RelianceService reliances;

    ApplicationController(ApplicationService applications, RelianceService reliances) {
        this.applications = applications;
        this.reliances = reliances;
    }

    @GetMapping
    @Operation(summary = "List applications by name")
    List<ApplicationRow> list(
            @RequestParam(defaultValue = "") String text,
            @RequestParam(required = false) @Nullable UUID teamId,
            @RequestParam(defaultValue = "false") boolean archived) {
        return applications.list(new ApplicationFilter(text, teamId, archived), 0, Integer.MAX_VALUE);
    }

    @GetMapping("/{id}")
    @Operation(summary = "Read an application")
    ResponseEntity<ApplicationDetail> one(@PathVariable UUID id) {
        ApplicationDetail application = applications.detail(id);
        return Answers.ok(application, application.version());
    }

    @PostMapping
    @Operation(summary = "Add an application")
    ResponseEntity<ApplicationDetail> create(@RequestBody NewApplication body) {
        UUID request = Objects.requireNonNullElseGet(body.requestId(), UUID::randomUUID);
        ApplicationDetail application = applications.detail(applications.create(request, body.data()));
        return Answers.created(PATH + "/" + application.id(), application, application.version());
    }

    @PutMapping("/{id}")
    @Operation(summary = "Change an application")
    ResponseEntity<ApplicationDetail> update(
            @PathVariable UUID id,
            @RequestHeader(name = IfMatch.HEADER, required = false) @Nullable String ifMatch,
            @RequestBody ApplicationData body) {
        applications.update(id, IfMatch.version(ifMatch), body);
        return one(id);
    }

    @PostMapping("/{id}/archive")
    @Operation(summary = "Archive an application: it leaves lists and coverage, its evidence stays")
    ResponseEntity<ApplicationDetail> archive(
            @PathVariable UUID id, @RequestHeader(name = IfMatch.HEADER, required = false) @Nullable String ifMatch) {
        applications.archive(id, IfMatch.version(ifMatch));
        return one(id);
    }

    @PostMapping("/{id}/restore")
    @Operation(summary = "Restore an archived application")
    ResponseEntity<ApplicationDetail> restore(
            @PathVariable UUID id, @RequestHeader(name = IfMatch.HEADER, required = false) @Nullable String ifMatch) {
        applications.restore(id, IfMatch.version(ifMatch));
        return one(id);
    }

    @PostMapping("/{id}/material-change")
    @Operation(summary = "Declare an application materially changed: its earlier evidence turns stale")
    ResponseEntity<ApplicationDetail> materialChange(
            @PathVariable UUID id, @RequestHeader(name = IfMatch.HEADER, required = false) @Nullable String ifMatch) {
        applications.declareMaterialChange(id, IfMatch.version(ifMatch));
        return one(id);
    }

    @GetMapping("/{id}/dependencies")
    @Operation(summary = "List what an application relies on as a whole")
    List<ApplicationDependencyRow> dependencies(@PathVariable UUID id) {
        applications.detail(id);
        return reliances.ofApplication(id);
    }

    @PutMapping("/{id}/dependencies/{dependencyId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Say that an application relies on a dependency as a whole; repeating it is harmless")
    void rely(@PathVariable UUID id, @PathVariable UUID dependencyId) {
        reliances.relyAsWhole(id, dependencyId);
    }

    @DeleteMapping("/{id}/dependencies/{dependencyId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Take that back; repeating it is harmless")
    void end(@PathVariable UUID id, @PathVariable UUID dependencyId) {
        applications.detail(id);
        reliances.endAsWhole(id, dependencyId);
    }
}
