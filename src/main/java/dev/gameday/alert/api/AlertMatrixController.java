package dev.gameday.alert.api;

import dev.gameday.alert.AlertMatrixRow;
import dev.gameday.alert.AlertMatrixService;
import dev.gameday.base.Routes;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(Routes.API + "/applications/{id}/alert-matrix")
@Tag(name = "Alerts")
class AlertMatrixController {
    private final AlertMatrixService matrices;

    AlertMatrixController(AlertMatrixService matrices) {
        this.matrices = matrices;
    }

    @GetMapping
    @Operation(
            summary =
                    "Read for each failure mode in scope who would be told, and what alerts did in revealed exercises")
    List<AlertMatrixRow> matrix(@PathVariable UUID id) {
        return matrices.ofApplication(id);
    }
}
