package dev.gameday.coverage.api;

import dev.gameday.base.Routes;
import dev.gameday.coverage.Falls;
import dev.gameday.coverage.FallsService;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Dependencies")
class FallsController {
    private final FallsService service;

    FallsController(FallsService service) {
        this.service = service;
    }

    record Answer(
            UUID dependencyId,
            String dependency,
            Falls.Count worst,
            Falls.Count withProven,
            Falls.Count carryOn,
            java.util.List<Falls.Felt> features) {}

    @GetMapping(Routes.API + "/dependencies/{id}/falls")
    @Operation(
            summary =
                    "What falls when the dependency is unavailable, directly or through applications that fall with it")
    Answer falls(@PathVariable UUID id) {
        Falls falls = service.of(id);
        return new Answer(id, falls.dependency(), falls.worst(), falls.withProven(), falls.carryOn(), falls.features());
    }
}
