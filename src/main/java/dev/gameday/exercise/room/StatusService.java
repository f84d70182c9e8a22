package dev.gameday.exercise.room;

import dev.gameday.base.Access;
import dev.gameday.base.ChangedMeanwhileException;
import dev.gameday.base.CurrentUser;
import dev.gameday.base.InvalidException;
import dev.gameday.base.RuleException;
import dev.gameday.base.Text;
import dev.gameday.base.live.LiveChanges;
import dev.gameday.exercise.GameDayService;
import java.util.List;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The running document of a game day: what its scribe tells those who are not in the room. Append-only; the last version is shown. */
@Service
public class StatusService {
    private static final int VERSIONS = 50;

    private final StatusQueries queries;
    private final GameDayService days;
    private final LiveChanges changes;
    private final CurrentUser user;

    StatusService(StatusQueries queries, GameDayService days, LiveChanges changes, CurrentUser user) {
        this.queries = queries;
        this.days = days;
        this.changes = changes;
        this.user = user;
    }

    @PreAuthorize(Access.READ)
    @Transactional(readOnly = true)
    public RunningDocument latest(UUID gameDayId) {
        return queries.latest(gameDayId);
    }

    /** Its latest versions, the last one first. */
    @PreAuthorize(Access.READ)
    @Transactional(readOnly = true)
    public List<RunningDocument> versions(UUID gameDayId) {
        return queries.versions(gameDayId, VERSIONS);
    }

    /** Writes the next version, while the day runs. */
    @PreAuthorize(Access.ENGINEER)
    @Transactional
    public RunningDocument write(UUID gameDayId, WriteStatus words) {
        WriteStatus said = new WriteStatus(
                words.version(),
                Text.optional("conditions", words.conditions()),
                Text.optional("actions", words.actions()),
                Text.optional("needs", words.needs()));
        if (said.conditions().isEmpty()
                && said.actions().isEmpty()
                && said.needs().isEmpty()) {
            throw new InvalidException("conditions", "Say something.");
        }
        if (!days.page(gameDayId).state().isRunning()) {
            throw new RuleException("The status is written while the game day runs.");
        }
        queries.lock(gameDayId);
        ChangedMeanwhileException.check(
                "The status", said.version(), queries.latest(gameDayId).version());
        queries.add(gameDayId, said, user.id());
        changes.changed(gameDayId);
        return queries.latest(gameDayId);
    }
}
