package dev.gameday.exercise.room.api;

import dev.gameday.base.Routes;
import dev.gameday.exercise.room.NewStatusLink;
import dev.gameday.exercise.room.StatusLinkRow;
import dev.gameday.exercise.room.StatusLinkService;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(Routes.API + "/game-days/{id}/status/links")
@Tag(name = "Rooms")
class StatusLinkController {
    private final StatusLinkService links;

    StatusLinkController(StatusLinkService links) {
        this.links = links;
    }

    @GetMapping
    @Operation(summary = "List the links to the status that work, for managers and the day's organizers")
    List<StatusLinkRow> list(@PathVariable UUID id) {
        return links.links(id);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Make a link by which the status is read without an account",
            description = "Its path is in this answer and nowhere else.")
    NewStatusLink make(@PathVariable UUID id, @RequestBody(required = false) @Nullable LinkBody body) {
        return links.create(id, body == null ? null : body.days());
    }

    @DeleteMapping("/{link}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Revoke a link, also for those who have it open")
    void revoke(@PathVariable UUID id, @PathVariable UUID link) {
        links.revoke(id, link);
    }

    /** How many days the link is to work; as usual when nothing is said. */
    record LinkBody(@Nullable Integer days) {}
}
