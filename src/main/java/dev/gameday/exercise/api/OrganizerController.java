package dev.gameday.exercise.api;

import dev.gameday.base.Check;
import dev.gameday.base.api.IfMatch;
import dev.gameday.exercise.Organizer;
import dev.gameday.exercise.OrganizerService;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(GameDayController.PATH + "/{id}/organizers")
@Tag(name = "Game days")
class OrganizerController {
    private final OrganizerService organizers;

    OrganizerController(OrganizerService organizers) {
        this.organizers = organizers;
    }

    @GetMapping
    @Operation(summary = "List who runs a game day; for those who plan, after the reveal for all")
    List<Organizer> list(@PathVariable UUID id) {
        return organizers.organizers(id);
    }

    @PostMapping
    @Operation(summary = "Let another account with the organizer role run the day")
    List<Organizer> assign(@PathVariable UUID id, @RequestBody Assignment body) {
        organizers.assignOrganizer(id, Check.present("accountId", body.accountId()));
        return organizers.organizers(id);
    }

    @PostMapping("/me")
    @Operation(summary = "An administrator's audited self-assignment, which opens the script")
    List<Organizer> assignMyself(@PathVariable UUID id) {
        organizers.assignMyself(id);
        return organizers.organizers(id);
    }

    @DeleteMapping("/{accountId}")
    @Operation(summary = "Take an organizer off the day")
    List<Organizer> remove(
            @PathVariable UUID id,
            @PathVariable UUID accountId,
            @RequestHeader(name = IfMatch.HEADER, required = false) @Nullable String ifMatch) {
        organizers.removeOrganizer(id, IfMatch.version(ifMatch), accountId);
        return organizers.organizers(id);
    }

    /** The account to let in. */
    record Assignment(@Nullable UUID accountId) {}
}
