package dev.gameday.failuremode.api;

import dev.gameday.base.Routes;
import dev.gameday.failuremode.FailureModeRow;
import dev.gameday.failuremode.WeaknessService;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Dependencies")
class RelyingFallbacksController {
    private final WeaknessService service;

    RelyingFallbacksController(WeaknessService service) {
        this.service = service;
    }

    @GetMapping(Routes.API + "/dependencies/{id}/relying-fallbacks")
    @Operation(summary = "The failure modes of which every fallback relies on the dependency")
    List<FailureModeRow> relying(@PathVariable UUID id) {
        return service.relyingOn(id);
    }
}
