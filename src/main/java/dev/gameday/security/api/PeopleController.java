package dev.gameday.security.api;

import dev.gameday.base.Role;
import dev.gameday.base.Routes;
import dev.gameday.base.api.Answers;
import dev.gameday.security.AccountStatus;
import dev.gameday.security.Invitation;
import dev.gameday.security.InvitationService;
import dev.gameday.security.LinkRow;
import dev.gameday.security.NewLink;
import dev.gameday.security.PeopleFilter;
import dev.gameday.security.PeopleService;
import dev.gameday.security.PersonRow;
import dev.gameday.security.SessionRow;
import dev.gameday.security.SessionService;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** People: roles and teams, invitations, where they are signed in; for administrators. */
@RestController
@RequestMapping(Routes.API + "/people")
@Tag(name = "People")
class PeopleController {
    private final PeopleService people;
    private final InvitationService invitations;
    private final SessionService sessions;

    PeopleController(PeopleService people, InvitationService invitations, SessionService sessions) {
        this.people = people;
        this.invitations = invitations;
        this.sessions = sessions;
    }

    @GetMapping
    @Operation(summary = "List people by name")
    List<PersonRow> list(
            @RequestParam(defaultValue = "") String text,
            @RequestParam(required = false) @Nullable Role role,
            @RequestParam(required = false) @Nullable UUID team,
            @RequestParam(required = false) @Nullable AccountStatus status,
            @RequestParam(defaultValue = "0") int offset,
            @RequestParam(defaultValue = "100") int limit) {
        return people.list(new PeopleFilter(text, role, team, status), Math.max(0, offset), Math.clamp(limit, 1, 1000));
    }

    @GetMapping("/{id}")
    @Operation(summary = "Read a person")
    ResponseEntity<PersonRow> one(@PathVariable UUID id) {
        PersonRow person = people.person(id);
        return Answers.ok(person, person.version());
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Invite somebody",
            description = "Answers with the path of a link that works once, from the root of the application; it is not"
                    + " shown again.")
    NewLink invite(@RequestBody Invitation given) {
        return invitations.invite(given);
    }

    @PostMapping("/{id}/link")
    @Operation(summary = "Make a one-time link in the place of the earlier ones: an invitation, or to a new password")
    NewLink newLink(@PathVariable UUID id, @RequestBody(required = false) @Nullable Days lasts) {
        return invitations.newLink(id, lasts == null ? null : lasts.days());
    }

    @GetMapping("/{id}/link")
    @Operation(summary = "Read about the link that still works; empty when none does")
    List<LinkRow> link(@PathVariable UUID id) {
        return invitations.link(id).stream().toList();
    }

    @DeleteMapping("/{id}/link")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Revoke the link")
    void revoke(@PathVariable UUID id) {
        invitations.revoke(id);
    }

    @GetMapping("/{id}/sessions")
    @Operation(summary = "List where somebody is signed in")
    List<SessionRow> sessions(@PathVariable UUID id) {
        return sessions.sessions(id);
    }

    @DeleteMapping("/{id}/sessions")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "End all of somebody's sessions")
    void endSessions(@PathVariable UUID id) {
        sessions.endAllFor(id);
    }

    @DeleteMapping("/{id}/sessions/{sessionId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "End one of somebody's sessions")
    void endSession(@PathVariable UUID id, @PathVariable UUID sessionId) {
        sessions.endFor(id, sessionId);
    }

    @PostMapping("/disable")
    @Operation(summary = "Disable several accounts: their sessions and tokens end at once")
    Changed disable(@RequestBody Several several) {
        return new Changed(people.disable(several.ids()));
    }

    @PostMapping("/enable")
    @Operation(summary = "Enable several accounts")
    Changed enable(@RequestBody Several several) {
        return new Changed(people.enable(several.ids()));
    }

    @PostMapping("/teams/{teamId}")
    @Operation(summary = "Add several people to a team")
    Changed addToTeam(@PathVariable UUID teamId, @RequestBody Several several) {
        return new Changed(people.addToTeam(several.ids(), teamId));
    }

    /** How many days a link works; null: as usual. */
    record Days(@Nullable Integer days) {}

    /** Whom it is about. */
    record Several(@Nullable Set<UUID> accounts) {
        Set<UUID> ids() {
            return accounts == null ? Set.of() : accounts;
        }
    }

    /** How many were changed. */
    record Changed(int changed) {}
}
