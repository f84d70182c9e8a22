package dev.gameday.catalog.api;

import dev.gameday.base.Routes;
import dev.gameday.base.api.Answers;
import dev.gameday.base.api.IfMatch;
import dev.gameday.catalog.CatalogFault;
import dev.gameday.catalog.DependencyData;
import dev.gameday.catalog.DependencyDetail;
import dev.gameday.catalog.DependencyFilter;
import dev.gameday.catalog.DependencyKind;
import dev.gameday.catalog.DependencyRow;
import dev.gameday.catalog.DependencyService;
import dev.gameday.catalog.FaultCatalog;
import dev.gameday.catalog.Reliability;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Objects;
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
@RequestMapping(DependencyController.PATH)
@Tag(name = "Dependencies")
class DependencyController {
    static final String PATH = Routes.API + "/dependencies";

    private final DependencyService dependencies;

    DependencyController(DependencyService dependencies) {
        this.dependencies = dependencies;
    }

    @GetMapping
    @Operation(summary = "List dependencies by name")
    List<DependencyRow> list(
            @RequestParam(defaultValue = "") String text,
            @RequestParam(required = false) @Nullable DependencyKind kind,
            @RequestParam(required = false) @Nullable Reliability reliability,
            @RequestParam(defaultValue = "false") boolean archived) {
        return dependencies.list(new DependencyFilter(text, kind, reliability, archived), 0, Integer.MAX_VALUE);
    }

    @GetMapping("/{id}")
    @Operation(summary = "Read a dependency")
    ResponseEntity<DependencyDetail> one(@PathVariable UUID id) {
        DependencyDetail dependency = dependencies.detail(id);
        return Answers.ok(dependency, dependency.version());
    }

    @GetMapping("/{id}/faults")
    @Operation(summary = "List the shipped faults of a dependency's kind")
    List<CatalogFault> faults(@PathVariable UUID id) {
        return FaultCatalog.of(dependencies.detail(id).kind());
    }

    @PostMapping
    @Operation(summary = "Add a dependency")
    ResponseEntity<DependencyDetail> create(@RequestBody NewDependency body) {
        UUID request = Objects.requireNonNullElseGet(body.requestId(), UUID::randomUUID);
        DependencyDetail dependency = dependencies.detail(dependencies.create(request, body.data()));
        return Answers.created(PATH + "/" + dependency.id(), dependency, dependency.version());
    }

    @PutMapping("/{id}")
    @Operation(summary = "Change a dependency; another kind is a material change")
    ResponseEntity<DependencyDetail> update(
            @PathVariable UUID id,
            @RequestHeader(name = IfMatch.HEADER, required = false) @Nullable String ifMatch,
            @RequestBody DependencyData body) {
        dependencies.update(id, IfMatch.version(ifMatch), body);
        return one(id);
    }

    @PostMapping("/{id}/archive")
    @Operation(summary = "Archive a dependency: it leaves lists and coverage, its evidence stays")
    ResponseEntity<DependencyDetail> archive(
            @PathVariable UUID id, @RequestHeader(name = IfMatch.HEADER, required = false) @Nullable String ifMatch) {
        dependencies.archive(id, IfMatch.version(ifMatch));
        return one(id);
    }

    @PostMapping("/{id}/restore")
    @Operation(summary = "Restore an archived dependency")
    ResponseEntity<DependencyDetail> restore(
            @PathVariable UUID id, @RequestHeader(name = IfMatch.HEADER, required = false) @Nullable String ifMatch) {
        dependencies.restore(id, IfMatch.version(ifMatch));
        return one(id);
    }

    @PostMapping("/{id}/material-change")
    @Operation(summary = "Declare a dependency materially changed: earlier evidence about it turns stale")
    ResponseEntity<DependencyDetail> materialChange(
            @PathVariable UUID id, @RequestHeader(name = IfMatch.HEADER, required = false) @Nullable String ifMatch) {
        dependencies.declareMaterialChange(id, IfMatch.version(ifMatch));
        return one(id);
    }
}
