package dev.gameday.catalog.api;

import dev.gameday.base.Routes;
import dev.gameday.catalog.DependencyKind;
import dev.gameday.catalog.Discovery;
import dev.gameday.catalog.DiscoveryService;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Dependencies")
class DiscoveryController {
    private final DiscoveryService service;

    DiscoveryController(DiscoveryService service) {
        this.service = service;
    }

    record Body(
            @Nullable String name,
            @Nullable DependencyKind kind,
            @Nullable Set<UUID> featureIds,
            @Nullable Boolean hard) {}

    @PostMapping(Routes.API + "/applications/{id}/discoveries")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Write down a hidden dependency that was just found",
            description = "A name alone is enough: its kind is guessed, all core features rely on it, hard.")
    Discovery discover(@PathVariable UUID id, @RequestBody Body body) {
        Set<UUID> features = body.featureIds() == null ? Set.of() : new HashSet<>(body.featureIds());
        return service.discover(id, features, body.name(), body.kind(), !Boolean.FALSE.equals(body.hard()));
    }
}
