package dev.gameday.catalog.api;

import dev.gameday.base.Routes;
import dev.gameday.base.api.Answers;
import dev.gameday.base.api.IfMatch;
import dev.gameday.catalog.ApplicationService;
import dev.gameday.catalog.FeatureService;
import dev.gameday.catalog.NewSignOff;
import dev.gameday.catalog.Scope;
import dev.gameday.catalog.ScopeService;
import dev.gameday.catalog.ScopingFilter;
import dev.gameday.catalog.ShedOrder;
import dev.gameday.catalog.ShedStep;
import dev.gameday.catalog.SignOffDetail;
import dev.gameday.catalog.SignOffRow;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(Routes.API)
@Tag(name = "Scoping")
class ScopeController {
    private static final String SIGN_OFF = "/sign-offs/{id}";

    private final ScopeService scopes;
    private final ApplicationService applications;
    private final FeatureService features;

    ScopeController(ScopeService scopes, ApplicationService applications, FeatureService features) {
        this.scopes = scopes;
        this.applications = applications;
        this.features = features;
    }

    @GetMapping("/scopes")
    @Operation(summary = "List what applications must do, who agreed to it, and what changed since")
    List<Scope> list(
            @RequestParam(defaultValue = "") String text,
            @RequestParam(required = false) @Nullable UUID teamId,
            @RequestParam(defaultValue = "ANY") ScopingFilter.Signed signed) {
        return scopes.list(new ScopingFilter(text, teamId, signed), 0, Integer.MAX_VALUE);
    }

    @GetMapping("/applications/{id}/scope")
    @Operation(summary = "Read what an application must do; the ETag is what a sign-off takes back in If-Match")
    ResponseEntity<Scope> scope(@PathVariable UUID id) {
        Scope scope = scopes.scope(id);
        return Answers.ok(scope, scope.version());
    }

    @GetMapping("/applications/{id}/shed-order")
    @Operation(summary = "List what an application sheds at once, what goes first first")
    List<ShedStep> shedOrder(@PathVariable UUID id) {
        applications.detail(id);
        return ShedOrder.of(features.features(id, false));
    }

    @GetMapping("/applications/{id}/sign-offs")
    @Operation(summary = "List who agreed to an application's scope, latest first, with what was taken back")
    List<SignOffRow> history(@PathVariable UUID id) {
        applications.detail(id);
        return scopes.history(id);
    }

    @PostMapping("/applications/{id}/sign-offs")
    @Operation(summary = "Agree to an application's scope as it was read; managers also on somebody's behalf")
    ResponseEntity<SignOffDetail> sign(
            @PathVariable UUID id,
            @RequestHeader(name = IfMatch.HEADER, required = false) @Nullable String ifMatch,
            @RequestBody SignOffRequest body) {
        UUID request = Objects.requireNonNullElseGet(body.requestId(), UUID::randomUUID);
        UUID signed = scopes.sign(request, id, IfMatch.version(ifMatch), body.data());
        return ResponseEntity.created(URI.create(Routes.API + "/sign-offs/" + signed))
                .body(scopes.signOff(signed));
    }

    /** Agreement to a scope; sending it again with the same request id changes nothing. */
    record SignOffRequest(
            @Nullable UUID requestId,
            @Nullable String signedBy,
            @Nullable String signedAs,
            @Nullable String note) {
        NewSignOff data() {
            return new NewSignOff(signedBy, signedAs, note);
        }
    }

    @GetMapping(SIGN_OFF)
    @Operation(summary = "Read an agreement with the features as they were agreed to")
    SignOffDetail signOff(@PathVariable UUID id) {
        return scopes.signOff(id);
    }

    @PostMapping(SIGN_OFF + "/take-back")
    @Operation(summary = "Take an agreement back; it stays on record")
    SignOffDetail takeBack(@PathVariable UUID id) {
        scopes.takeBack(id);
        return scopes.signOff(id);
    }

    @PostMapping(SIGN_OFF + "/put-back")
    @Operation(summary = "Undo taking an agreement back, on the day it was done")
    SignOffDetail putBack(@PathVariable UUID id) {
        scopes.putBack(id);
        return scopes.signOff(id);
    }
}
