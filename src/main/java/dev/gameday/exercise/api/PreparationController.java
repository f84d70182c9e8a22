package dev.gameday.exercise.api;

import dev.gameday.base.Check;
import dev.gameday.exercise.DayRole;
import dev.gameday.exercise.Notice;
import dev.gameday.exercise.NoticeService;
import dev.gameday.exercise.PreparationService;
import dev.gameday.exercise.Readiness;
import dev.gameday.exercise.ReadinessItem;
import dev.gameday.exercise.RoleHolder;
import dev.gameday.exercise.ScheduleDraft;
import dev.gameday.exercise.ScheduleEntry;
import dev.gameday.exercise.ScheduleService;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(GameDayController.PATH + "/{id}")
@Tag(name = "Game days")
class PreparationController {
    private final ScheduleService schedules;
    private final PreparationService preparation;
    private final NoticeService notices;

    PreparationController(ScheduleService schedules, PreparationService preparation, NoticeService notices) {
        this.schedules = schedules;
        this.preparation = preparation;
        this.notices = notices;
    }

    @GetMapping("/schedule")
    @Operation(summary = "Read the schedule while it is written, beside the script; for the day's organizers")
    ScheduleDraft schedule(@PathVariable UUID id) {
        return schedules.draft(id);
    }

    @PutMapping("/schedule")
    @Operation(summary = "Write the schedule anew, without publishing it")
    ScheduleDraft save(@PathVariable UUID id, @RequestBody ScheduleBody body) {
        List<Entry> entries = Check.present("entries", body.entries());
        schedules.save(
                id, version(body.version()), entries.stream().map(Entry::entry).toList());
        return schedules.draft(id);
    }

    @PostMapping("/schedule/generate")
    @Operation(summary = "Make a decoy out of the script, in the place of the schedule so far")
    ScheduleDraft generate(@PathVariable UUID id, @RequestBody VersionBody body) {
        schedules.generate(id, version(body.version()));
        return schedules.draft(id);
    }

    @PostMapping("/schedule/publish")
    @Operation(summary = "Show the schedule to everybody, exactly as its text is")
    ScheduleDraft publish(@PathVariable UUID id, @RequestBody VersionBody body) {
        schedules.publish(id, version(body.version()));
        return schedules.draft(id);
    }

    @GetMapping("/notices")
    @Operation(summary = "List what everybody was told about a game day, the latest first")
    List<Notice> notices(@PathVariable UUID id) {
        return notices.notices(id);
    }

    @GetMapping("/notices/{notice}/readers")
    @Operation(summary = "List who knows of a notice since when, and who does not yet; for those who plan")
    List<Notice.Reader> readers(@PathVariable UUID id, @PathVariable UUID notice) {
        return notices.readers(notice);
    }

    @GetMapping("/readiness")
    @Operation(summary = "Read what is ready and what is not; for those who plan")
    Readiness readiness(@PathVariable UUID id) {
        return preparation.readiness(id);
    }

    @PutMapping("/readiness/{item}")
    @Operation(summary = "Say whether something is ready")
    Readiness check(@PathVariable UUID id, @PathVariable ReadinessItem item, @RequestBody CheckBody body) {
        preparation.check(
                id, item, version(body.version()), Boolean.TRUE.equals(body.done()), ScenarioBody.text(body.note()));
        return preparation.readiness(id);
    }

    @GetMapping("/roles")
    @Operation(summary = "List who has which role on a game day")
    List<RoleHolder> roles(@PathVariable UUID id) {
        return preparation.roles(id);
    }

    @PutMapping("/roles/{role}/{account}")
    @Operation(summary = "Give somebody a role")
    List<RoleHolder> assign(@PathVariable UUID id, @PathVariable DayRole role, @PathVariable UUID account) {
        preparation.assign(id, role, account);
        return preparation.roles(id);
    }

    @DeleteMapping("/roles/{role}/{account}")
    @Operation(summary = "Take a role from somebody")
    List<RoleHolder> unassign(@PathVariable UUID id, @PathVariable DayRole role, @PathVariable UUID account) {
        preparation.unassign(id, role, account);
        return preparation.roles(id);
    }

    private static long version(@Nullable Long version) {
        return Check.present("version", version);
    }

    /** @param version of the schedule as read; -1 when there is none yet */
    record ScheduleBody(@Nullable Long version, @Nullable List<Entry> entries) {}

    /** @param version of the schedule as read; -1 when there is none yet */
    record VersionBody(@Nullable Long version) {}

    /** @param version as read; 0 when nobody has said anything yet */
    record CheckBody(
            @Nullable Long version,
            @Nullable Boolean done,
            @Nullable String note) {}

    /** A test that the schedule tells of. */
    record Entry(
            int startsMinute,
            int minutes,
            @Nullable String title,
            @Nullable String response) {
        ScheduleEntry entry() {
            return new ScheduleEntry(startsMinute, minutes, ScenarioBody.text(title), ScenarioBody.text(response));
        }
    }
}
