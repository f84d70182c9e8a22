package dev.gameday.finding.api;

import dev.gameday.base.InvalidException;
import dev.gameday.base.Routes;
import dev.gameday.base.api.Answers;
import dev.gameday.base.api.IfMatch;
import dev.gameday.finding.FindingDetail;
import dev.gameday.finding.FindingFilter;
import dev.gameday.finding.FindingRow;
import dev.gameday.finding.FindingService;
import dev.gameday.finding.FindingStatus;
import dev.gameday.finding.RetestOutcome;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Set;
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
@RequestMapping(FindingController.PATH)
@Tag(name = "Findings")
class FindingController {
    static final String PATH = Routes.API + "/findings";

    private final FindingService findings;

    FindingController(FindingService findings) {
        this.findings = findings;
    }

    record Fix(@Nullable String fixLink, @Nullable String note) {}

    record Note(@Nullable String note) {}

    record Outcome(
            @Nullable RetestOutcome outcome,
            @Nullable UUID injectionId,
            @Nullable String note) {}

    @GetMapping
    @Operation(summary = "List findings, worst first")
    List<FindingRow> list(
            @RequestParam(required = false) @Nullable Set<FindingStatus> status,
            @RequestParam(required = false) @Nullable UUID applicationId,
            @RequestParam(required = false) @Nullable UUID failureModeId,
            @RequestParam(required = false) @Nullable UUID gameDayId,
            @RequestParam(required = false) @Nullable Integer severity,
            @RequestParam(defaultValue = "") String owner,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "false") boolean mine,
            @RequestParam(defaultValue = "false") boolean withoutOwner,
            @RequestParam(defaultValue = "false") boolean overdue,
            @RequestParam(defaultValue = "false") boolean retestDue) {
        Set<FindingStatus> statuses = status == null ? Set.of() : status;
        if (retestDue && !statuses.isEmpty() && !statuses.contains(FindingStatus.FIXED)) {
            return List.of();
        }
        return findings.list(new FindingFilter(
                retestDue ? Set.of(FindingStatus.FIXED) : statuses,
                applicationId,
                failureModeId,
                gameDayId,
                severity,
                owner,
                text,
                mine,
                withoutOwner,
                overdue));
    }

    @GetMapping("/{id}")
    @Operation(summary = "Read a finding with its history")
    ResponseEntity<FindingAnswer> one(@PathVariable UUID id) {
        FindingDetail detail = findings.detail(id);
        return Answers.ok(FindingAnswer.of(detail), detail.version());
    }

    @PostMapping
    @Operation(summary = "Log a finding")
    ResponseEntity<FindingAnswer> log(@RequestBody FindingBody.Log body) {
        FindingDetail detail = findings.detail(findings.log(body.finding()));
        return Answers.created(PATH + "/" + detail.id(), FindingAnswer.of(detail), detail.version());
    }

    @PutMapping("/{id}")
    @Operation(summary = "Change what a finding says; its failure mode only before it is fixed")
    ResponseEntity<FindingAnswer> update(
            @PathVariable UUID id,
            @RequestHeader(name = IfMatch.HEADER, required = false) @Nullable String ifMatch,
            @RequestBody FindingBody.Edit body) {
        findings.update(id, IfMatch.version(ifMatch), body.content());
        return one(id);
    }

    @PostMapping("/{id}/start")
    @Operation(summary = "Begin working on a finding")
    ResponseEntity<FindingAnswer> start(
            @PathVariable UUID id, @RequestHeader(name = IfMatch.HEADER, required = false) @Nullable String ifMatch) {
        findings.start(id, IfMatch.version(ifMatch));
        return one(id);
    }

    @PostMapping("/{id}/fixed")
    @Operation(summary = "Mark a finding fixed: it is due for its retest from now on")
    ResponseEntity<FindingAnswer> fixed(
            @PathVariable UUID id,
            @RequestHeader(name = IfMatch.HEADER, required = false) @Nullable String ifMatch,
            @RequestBody(required = false) @Nullable Fix body) {
        Fix fix = body == null ? new Fix(null, null) : body;
        findings.markFixed(id, IfMatch.version(ifMatch), fix.fixLink(), fix.note());
        return one(id);
    }

    @PostMapping("/{id}/accept")
    @Operation(summary = "Leave it as it is, deliberately; the note says why")
    ResponseEntity<FindingAnswer> accept(
            @PathVariable UUID id,
            @RequestHeader(name = IfMatch.HEADER, required = false) @Nullable String ifMatch,
            @RequestBody(required = false) @Nullable Note body) {
        findings.accept(id, IfMatch.version(ifMatch), body == null ? null : body.note());
        return one(id);
    }

    @PostMapping("/{id}/reopen")
    @Operation(summary = "Take it up again")
    ResponseEntity<FindingAnswer> reopen(
            @PathVariable UUID id,
            @RequestHeader(name = IfMatch.HEADER, required = false) @Nullable String ifMatch,
            @RequestBody(required = false) @Nullable Note body) {
        findings.reopen(id, IfMatch.version(ifMatch), body == null ? null : body.note());
        return one(id);
    }

    @PostMapping("/{id}/retest-outcome")
    @Operation(summary = "Record what a retest showed of a finding that has no failure mode")
    ResponseEntity<FindingAnswer> retestOutcome(
            @PathVariable UUID id,
            @RequestHeader(name = IfMatch.HEADER, required = false) @Nullable String ifMatch,
            @RequestBody Outcome body) {
        if (body.outcome() == null) {
            throw new InvalidException("outcome", "Must be given.");
        }
        findings.recordOutcome(id, IfMatch.version(ifMatch), body.outcome(), body.injectionId(), body.note());
        return one(id);
    }
}
