package dev.gameday.exercise.room.api;

import dev.gameday.base.Check;
import dev.gameday.base.Routes;
import dev.gameday.exercise.room.NewObservation;
import dev.gameday.exercise.room.Observation;
import dev.gameday.exercise.room.ObservationService;
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
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(Routes.API)
@Tag(name = "Observations")
class ObservationController {
    private static final String OF_DAY = "/game-days/{id}/observations";
    private static final String ONE = "/observations/{id}";

    private final ObservationService observations;

    ObservationController(ObservationService observations) {
        this.observations = observations;
    }

    @GetMapping(OF_DAY)
    @Operation(
            summary = "List what was noticed, in time order",
            description =
                    "The day's organizers get everything with what it was, as everybody does after the reveal; before it"
                            + " others get what they noticed themselves.")
    List<Observation> list(@PathVariable UUID id) {
        return observations.observations(id);
    }

    @PostMapping(OF_DAY)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Say that you noticed something, now",
            description =
                    "Stamped with the server's time. A repeat with the same requestId gets the first one's answer.")
    Observation notice(@PathVariable UUID id, @RequestBody NoticeBody body) {
        return observations.notice(id, body.command());
    }

    @PutMapping(ONE)
    @Operation(summary = "Say what it was that you noticed; the time stays")
    Observation describe(@PathVariable UUID id, @RequestBody DetailsBody body) {
        return observations.describe(id, Objects.requireNonNullElse(body.text(), ""), body.applicationId());
    }

    @PostMapping(ONE + "/match")
    @Operation(summary = "Match it to an injection, which records that a person noticed it at that time")
    Observation match(@PathVariable UUID id, @RequestBody MatchBody body) {
        return observations.match(id, Check.present("injectionId", body.injectionId()));
    }

    @PostMapping(ONE + "/unrelated")
    @Operation(summary = "Mark it as unrelated to the exercise")
    Observation unrelated(@PathVariable UUID id) {
        return observations.unrelated(id);
    }

    @PostMapping(ONE + "/reopen")
    @Operation(summary = "Take back what it was matched to, or that it was unrelated")
    Observation reopen(@PathVariable UUID id) {
        return observations.reopen(id);
    }

    /** Something noticed; without a request id a repeat is not recognised. */
    record NoticeBody(
            @Nullable String text,
            @Nullable UUID applicationId,
            @Nullable UUID requestId) {
        NewObservation command() {
            return new NewObservation(
                    Objects.requireNonNullElse(text, ""),
                    applicationId,
                    Objects.requireNonNullElseGet(requestId, UUID::randomUUID));
        }
    }

    /** What it was. */
    record DetailsBody(@Nullable String text, @Nullable UUID applicationId) {}

    /** Which injection it was. */
    record MatchBody(@Nullable UUID injectionId) {}
}
