package dev.gameday.program.api;

import dev.gameday.base.Routes;
import dev.gameday.base.api.Answers;
import dev.gameday.base.api.IfMatch;
import dev.gameday.program.NewTeam;
import dev.gameday.program.TeamRow;
import dev.gameday.program.TeamService;
import dev.gameday.program.UpdateTeam;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The teams. */
@RestController
@RequestMapping(Routes.API + "/teams")
@Tag(name = "Teams")
class TeamController {
    private final TeamService teams;

    TeamController(TeamService teams) {
        this.teams = teams;
    }

    @GetMapping
    @Operation(summary = "List the teams by name, the archived ones too")
    List<TeamRow> list() {
        return teams.teams();
    }

    @GetMapping("/{id}")
    @Operation(summary = "Read a team")
    ResponseEntity<TeamRow> one(@PathVariable UUID id) {
        TeamRow team = teams.team(id);
        return Answers.ok(team, team.version());
    }

    @PostMapping
    @Operation(summary = "Add a team; repeating the request id adds nothing")
    ResponseEntity<TeamRow> create(@RequestBody NewTeam given) {
        TeamRow team = teams.team(teams.create(given));
        return Answers.created(Routes.API + "/teams/" + team.id(), team, team.version());
    }

    @PutMapping("/{id}")
    @Operation(summary = "Rename a team or change its capacity")
    ResponseEntity<TeamRow> update(
            @PathVariable UUID id,
            @RequestHeader(name = IfMatch.HEADER, required = false) @Nullable String ifMatch,
            @RequestBody TeamData to) {
        teams.update(id, new UpdateTeam(IfMatch.version(ifMatch), to.name(), to.capacity()));
        return one(id);
    }

    @PostMapping("/{id}/archive")
    @Operation(summary = "Archive a team: it disappears from choices")
    ResponseEntity<TeamRow> archive(
            @PathVariable UUID id, @RequestHeader(name = IfMatch.HEADER, required = false) @Nullable String ifMatch) {
        teams.archive(id, IfMatch.version(ifMatch));
        return one(id);
    }

    @PostMapping("/{id}/restore")
    @Operation(summary = "Restore an archived team")
    ResponseEntity<TeamRow> restore(
            @PathVariable UUID id, @RequestHeader(name = IfMatch.HEADER, required = false) @Nullable String ifMatch) {
        teams.restore(id, IfMatch.version(ifMatch));
        return one(id);
    }

    /** What can change. */
    record TeamData(@Nullable String name, @Nullable Integer capacity) {}
}
