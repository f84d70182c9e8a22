package dev.gameday.exercise.room.api;

import dev.gameday.base.Check;
import dev.gameday.base.Routes;
import dev.gameday.exercise.room.Incident;
import dev.gameday.exercise.room.IncidentFacts;
import dev.gameday.exercise.room.IncidentService;
import dev.gameday.exercise.room.RoomEntry;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(Routes.API + "/game-days/{id}/room/incidents")
@Tag(name = "Rooms")
class IncidentController {
    private final IncidentService incidents;

    IncidentController(IncidentService incidents) {
        this.incidents = incidents;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Open an incident that is handled on its own",
            description =
                    "Real unless said otherwise; nothing that is measured counts it. A repeat with the same requestId"
                            + " gets the first one's answer.")
    RoomEntry start(@PathVariable UUID id, @RequestBody IncidentBody body) {
        return incidents.start(
                id,
                Objects.requireNonNullElse(body.real(), true),
                Objects.requireNonNullElse(body.title(), ""),
                Objects.requireNonNullElseGet(body.requestId(), UUID::randomUUID));
    }

    @PutMapping("/{incident}")
    @Operation(
            summary = "Say what it is, who leads it and where, over the version that was read; 0: nothing was said yet")
    Incident route(@PathVariable UUID id, @PathVariable UUID incident, @RequestBody RouteBody body) {
        return incidents.route(
                id,
                incident,
                new IncidentFacts(
                        Check.present("version", body.version()),
                        Objects.requireNonNullElse(body.title(), ""),
                        Objects.requireNonNullElse(body.lead(), ""),
                        Objects.requireNonNullElse(body.place(), "")));
    }

    @PostMapping("/{incident}/end")
    @Operation(summary = "Say that it is over")
    RoomEntry end(
            @PathVariable UUID id,
            @PathVariable UUID incident,
            @RequestBody(required = false) @Nullable Repeatable body) {
        return incidents.end(id, incident, Repeatable.id(body));
    }

    /** A new incident; real unless said otherwise. */
    record IncidentBody(
            @Nullable Boolean real,
            @Nullable String title,
            @Nullable UUID requestId) {}

    /** What is said of it, over which version. */
    record RouteBody(
            @Nullable Integer version,
            @Nullable String title,
            @Nullable String lead,
            @Nullable String place) {}
}
