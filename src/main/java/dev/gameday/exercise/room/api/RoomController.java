package dev.gameday.exercise.room.api;

import dev.gameday.base.Check;
import dev.gameday.base.Routes;
import dev.gameday.exercise.room.IncidentService;
import dev.gameday.exercise.room.Room;
import dev.gameday.exercise.room.RoomChannel;
import dev.gameday.exercise.room.RoomEntry;
import dev.gameday.exercise.room.RoomService;
import dev.gameday.exercise.room.RunningDocument;
import dev.gameday.exercise.room.StatusService;
import dev.gameday.exercise.room.WriteStatus;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(Routes.API + "/game-days/{id}")
@Tag(name = "Rooms")
class RoomController {
    private final RoomService rooms;
    private final IncidentService incidents;
    private final StatusService statuses;

    RoomController(RoomService rooms, IncidentService incidents, StatusService statuses) {
        this.rooms = rooms;
        this.incidents = incidents;
        this.statuses = statuses;
    }

    @GetMapping("/room")
    @Operation(
            summary = "Read the room: its logs, pauses and incidents",
            description = "The backchannel is for the day's organizers, after the reveal for all.")
    Room room(@PathVariable UUID id) {
        return rooms.room(id);
    }

    @PostMapping("/room/entries")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Write into a log of the room",
            description =
                    "Channel LOG unless said otherwise; INCIDENT needs aboutId, the incident. A repeat with the same"
                            + " requestId gets the first one's answer.")
    RoomEntry write(@PathVariable UUID id, @RequestBody EntryBody body) {
        String text = Objects.requireNonNullElse(body.text(), "");
        UUID request = Objects.requireNonNullElseGet(body.requestId(), UUID::randomUUID);
        return switch (Objects.requireNonNullElse(body.channel(), RoomChannel.LOG)) {
            case LOG -> rooms.write(id, text, request);
            case BACKCHANNEL -> rooms.writeBackchannel(id, text, request);
            case INCIDENT -> incidents.write(id, Check.present("aboutId", body.aboutId()), text, request);
        };
    }

    @PostMapping("/room/pause-requests")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Ask the organizers to pause the simulation")
    RoomEntry askPause(@PathVariable UUID id, @RequestBody ReasonBody body) {
        return rooms.askPause(
                id,
                Objects.requireNonNullElse(body.reason(), ""),
                Objects.requireNonNullElseGet(body.requestId(), UUID::randomUUID));
    }

    @PostMapping("/room/pause-requests/{asked}/answer")
    @Operation(summary = "Grant or refuse a pause that somebody asked for")
    RoomEntry answerPause(@PathVariable UUID id, @PathVariable UUID asked, @RequestBody AnswerBody body) {
        return rooms.answerPause(
                id,
                asked,
                Check.present("granted", body.granted()),
                Objects.requireNonNullElseGet(body.requestId(), UUID::randomUUID));
    }

    @PostMapping("/room/pause")
    @Operation(summary = "Pause the simulation")
    RoomEntry pause(@PathVariable UUID id, @RequestBody(required = false) @Nullable Repeatable body) {
        return rooms.pause(id, Repeatable.id(body));
    }

    @PostMapping("/room/resume")
    @Operation(summary = "Let the simulation go on")
    RoomEntry resume(@PathVariable UUID id, @RequestBody(required = false) @Nullable Repeatable body) {
        return rooms.resume(id, Repeatable.id(body));
    }

    @GetMapping("/status")
    @Operation(summary = "Read the versions of the status, the latest first")
    List<RunningDocument> status(@PathVariable UUID id) {
        return statuses.versions(id);
    }

    @PostMapping("/status")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Write the next version of the status over the one that was read; 0: the first")
    RunningDocument write(@PathVariable UUID id, @RequestBody StatusBody body) {
        return statuses.write(
                id,
                new WriteStatus(
                        Check.present("version", body.version()),
                        Objects.requireNonNullElse(body.conditions(), ""),
                        Objects.requireNonNullElse(body.actions(), ""),
                        Objects.requireNonNullElse(body.needs(), "")));
    }

    /** An entry to write. */
    record EntryBody(
            @Nullable RoomChannel channel,
            @Nullable String text,
            @Nullable UUID aboutId,
            @Nullable UUID requestId) {}

    /** Why a pause is asked for. */
    record ReasonBody(@Nullable String reason, @Nullable UUID requestId) {}

    /** What the organizers say to it. */
    record AnswerBody(@Nullable Boolean granted, @Nullable UUID requestId) {}

    /** What the scribe words, over which version. */
    record StatusBody(
            @Nullable Integer version,
            @Nullable String conditions,
            @Nullable String actions,
            @Nullable String needs) {}
}
