package dev.gameday.catalog.api;

import dev.gameday.base.Check;
import dev.gameday.base.Routes;
import dev.gameday.base.api.Answers;
import dev.gameday.base.api.IfMatch;
import dev.gameday.catalog.BlackoutData;
import dev.gameday.catalog.BlackoutFilter;
import dev.gameday.catalog.BlackoutRow;
import dev.gameday.catalog.BlackoutService;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(BlackoutController.PATH)
@Tag(name = "Blackout windows")
class BlackoutController {
    static final String PATH = Routes.API + "/blackouts";

    private final BlackoutService blackouts;

    BlackoutController(BlackoutService blackouts) {
        this.blackouts = blackouts;
    }

    @GetMapping
    @Operation(
            summary = "List when applications may not be exercised, by first day",
            description = "With an application: of that one, also when it is archived. With \"from\": those that end"
                    + " on that day or later. With \"text\": those with it in the application's name or the reason.")
    List<BlackoutRow> list(
            @RequestParam(defaultValue = "") String text,
            @RequestParam(required = false) @Nullable UUID applicationId,
            @RequestParam(required = false) @Nullable LocalDate from) {
        return blackouts.list(new BlackoutFilter(text, applicationId, from), 0, Integer.MAX_VALUE);
    }

    @GetMapping("/{id}")
    @Operation(summary = "Read a blackout window")
    ResponseEntity<BlackoutRow> one(@PathVariable UUID id) {
        BlackoutRow row = blackouts.detail(id);
        return Answers.ok(row, row.version());
    }

    @PostMapping
    @Operation(
            summary = "Add a blackout window to an application",
            description = "Both days are inclusive and at most " + BlackoutData.LONGEST + " days.")
    ResponseEntity<BlackoutRow> create(@RequestBody NewBlackout body) {
        UUID request = Objects.requireNonNullElseGet(body.requestId(), UUID::randomUUID);
        UUID application = Check.present("applicationId", body.applicationId());
        BlackoutRow row = blackouts.detail(blackouts.create(request, application, body.data()));
        return Answers.created(PATH + "/" + row.id(), row, row.version());
    }

    @PutMapping("/{id}")
    @Operation(summary = "Change a blackout window")
    ResponseEntity<BlackoutRow> update(
            @PathVariable UUID id,
            @RequestHeader(name = IfMatch.HEADER, required = false) @Nullable String ifMatch,
            @RequestBody BlackoutData body) {
        blackouts.update(id, IfMatch.version(ifMatch), body);
        return one(id);
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Remove a blackout window; it can be put back")
    void remove(
            @PathVariable UUID id, @RequestHeader(name = IfMatch.HEADER, required = false) @Nullable String ifMatch) {
        blackouts.remove(id, IfMatch.version(ifMatch));
    }

    @PostMapping("/{id}/put-back")
    @Operation(summary = "Undo the removal of a blackout window; repeating it is harmless")
    ResponseEntity<BlackoutRow> putBack(@PathVariable UUID id) {
        blackouts.putBack(id);
        return one(id);
    }
}
