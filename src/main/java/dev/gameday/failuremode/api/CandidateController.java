package dev.gameday.failuremode.api;

import dev.gameday.base.Routes;
import dev.gameday.failuremode.FailureModeCandidate;
import dev.gameday.failuremode.FailureModeService;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Failure modes")
class CandidateController {
    private final FailureModeService service;

    CandidateController(FailureModeService service) {
        this.service = service;
    }

    @GetMapping(Routes.API + "/applications/{id}/failure-mode-candidates")
    List<FailureModeCandidate> candidates(@PathVariable UUID id) {
        return service.candidates(id);
    }
}
