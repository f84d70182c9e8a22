package dev.gameday.failuremode.api;

import dev.gameday.failuremode.BulkChange;
import dev.gameday.failuremode.BulkChangeService;
import dev.gameday.failuremode.BulkResult;
import dev.gameday.failuremode.ModeTarget;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(FailureModeController.PATH + "/bulk")
@Tag(name = "Failure modes")
class BulkController {
    private final BulkChangeService service;

    BulkController(BulkChangeService service) {
        this.service = service;
    }

    @PostMapping
    @Operation(
            summary = "Does the same to many failure modes, or to none of them",
            description = "Each item carries the version that was read; what was never in scope has none. When somebody"
                    + " else changed some, nothing is done and the problem's errors name those items. The answer's"
                    + " batchId takes all of it back.")
    BulkResult change(@RequestBody BulkBodies.Bulk body) {
        BulkChange change = body.change();
        List<ModeTarget> targets = body.targets(service::keys);
        UUID requestId = body.requestId() == null ? UUID.randomUUID() : body.requestId();
        return switch (change) {
            case BulkChange.Work work -> service.change(requestId, targets, work);
            case BulkChange.Agreement agreement -> service.agree(requestId, targets, agreement);
        };
    }

    @PostMapping("{batchId}/undo")
    @Operation(summary = "Makes everything that the change changed what it was before; doing it twice is harmless")
    BulkResult undo(@PathVariable UUID batchId) {
        return service.undo(batchId);
    }
}
