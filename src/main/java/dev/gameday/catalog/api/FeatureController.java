package dev.gameday.catalog.api;

import dev.gameday.base.Check;
import dev.gameday.base.Routes;
import dev.gameday.base.api.Answers;
import dev.gameday.base.api.IfMatch;
import dev.gameday.catalog.ApplicationService;
import dev.gameday.catalog.FeatureData;
import dev.gameday.catalog.FeatureRow;
import dev.gameday.catalog.FeatureService;
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
@RequestMapping(Routes.API)
@Tag(name = "Features")
class FeatureController {
    private static final String ONE = "/features/{id}";

    private final ApplicationService applications;
    private final FeatureService features;

    FeatureController(ApplicationService applications, FeatureService features) {
        this.applications = applications;
        this.features = features;
    }

    @GetMapping("/applications/{applicationId}/features")
    @Operation(summary = "List an application's features by rank, archived ones last if asked for")
    List<FeatureRow> list(@PathVariable UUID applicationId, @RequestParam(defaultValue = "false") boolean archived) {
        applications.detail(applicationId);
        return features.features(applicationId, archived);
    }

    @PostMapping("/applications/{applicationId}/features")
    @Operation(summary = "Add a feature at the last rank")
    ResponseEntity<FeatureRow> create(@PathVariable UUID applicationId, @RequestBody NewFeature body) {
        UUID request = Objects.requireNonNullElseGet(body.requestId(), UUID::randomUUID);
        FeatureRow feature = features.detail(features.create(request, applicationId, body.data()));
        return Answers.created(Routes.API + "/features/" + feature.id(), feature, feature.version());
    }

    @GetMapping(ONE)
    @Operation(summary = "Read a feature")
    ResponseEntity<FeatureRow> one(@PathVariable UUID id) {
        FeatureRow feature = features.detail(id);
        return Answers.ok(feature, feature.version());
    }

    @PutMapping(ONE)
    @Operation(summary = "Change a feature")
    ResponseEntity<FeatureRow> update(
            @PathVariable UUID id,
            @RequestHeader(name = IfMatch.HEADER, required = false) @Nullable String ifMatch,
            @RequestBody FeatureData body) {
        features.update(id, IfMatch.version(ifMatch), body);
        return one(id);
    }

    @PostMapping(ONE + "/move")
    @Operation(summary = "Move a feature to a rank; those between move by one")
    ResponseEntity<FeatureRow> move(
            @PathVariable UUID id,
            @RequestHeader(name = IfMatch.HEADER, required = false) @Nullable String ifMatch,
            @RequestBody Move body) {
        features.move(id, IfMatch.version(ifMatch), Check.number("rank", body.rank(), 1, Integer.MAX_VALUE));
        return one(id);
    }

    @PostMapping(ONE + "/archive")
    @Operation(summary = "Archive a feature: it leaves the ranking and coverage, its evidence stays")
    ResponseEntity<FeatureRow> archive(
            @PathVariable UUID id, @RequestHeader(name = IfMatch.HEADER, required = false) @Nullable String ifMatch) {
        features.archive(id, IfMatch.version(ifMatch));
        return one(id);
    }

    @PostMapping(ONE + "/restore")
    @Operation(summary = "Restore an archived feature at the rank it had")
    ResponseEntity<FeatureRow> restore(
            @PathVariable UUID id, @RequestHeader(name = IfMatch.HEADER, required = false) @Nullable String ifMatch) {
        features.restore(id, IfMatch.version(ifMatch));
        return one(id);
    }

    @PostMapping(ONE + "/material-change")
    @Operation(summary = "Declare a feature materially changed: its earlier evidence turns stale")
    ResponseEntity<FeatureRow> materialChange(
            @PathVariable UUID id, @RequestHeader(name = IfMatch.HEADER, required = false) @Nullable String ifMatch) {
        features.declareMaterialChange(id, IfMatch.version(ifMatch));
        return one(id);
    }
}
