package dev.gameday.history.api;

import dev.gameday.base.Routes;
import dev.gameday.history.ChangeFilter;
import dev.gameday.history.ChangeRow;
import dev.gameday.history.ChangeService;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who changed what. */
@RestController
@RequestMapping(Routes.API + "/changes")
@Tag(name = "Changes")
class ChangeController {
    private final ChangeService changes;

    ChangeController(ChangeService changes) {
        this.changes = changes;
    }

    @GetMapping
    @Operation(
            summary = "Who changed what, newest first",
            description = "With a subject: of that thing and its parts. Without: of everything, deliberate acts"
                    + " included, for administrators.")
    List<ChangeRow> list(
            @RequestParam(required = false) @Nullable UUID subject,
            @RequestParam(required = false) @Nullable UUID person,
            @RequestParam(required = false) @Nullable String type,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @RequestParam(defaultValue = "0") int offset,
            @RequestParam(defaultValue = "50") int limit) {
        return subject == null
                ? changes.all(new ChangeFilter(person, type, from, to), offset, limit)
                : changes.of(subject, offset, limit);
    }
}
