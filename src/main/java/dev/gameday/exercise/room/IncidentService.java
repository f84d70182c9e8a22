package dev.gameday.exercise.room;

import dev.gameday.base.Access;
import dev.gameday.base.ChangedMeanwhileException;
import dev.gameday.base.NotFoundException;
import dev.gameday.base.Once;
import dev.gameday.base.RuleException;
import dev.gameday.base.Text;
import dev.gameday.exercise.GameDayService;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is handled on its own during a game day: real incidents, and what responders take for one. */
@Service
public class IncidentService {
    private final RoomLog log;
    private final GameDayService days;

    IncidentService(RoomLog log, GameDayService days) {
        this.log = log;
        this.days = days;
    }

    /**
     * Opens an incident; what it is can be said later.
     *
     * @param real something really broke. Detections of the exercise stay as they are.
     */
    @PreAuthorize(Access.ENGINEER)
    @Transactional
    @Once
    public RoomEntry start(UUID gameDayId, boolean real, String title, UUID requestId) {
        RoomLog.needRunning(days.page(gameDayId));
        String said = Text.optional("title", title);
        EntryKind kind = real ? EntryKind.REAL_STARTED : EntryKind.INCIDENT_STARTED;
        return log.append(gameDayId, RoomChannel.LOG, kind, said, null, requestId);
    }

    /** Writes into the log of an incident. */
    @PreAuthorize(Access.READ)
    @Transactional
    @Once
    public RoomEntry write(UUID gameDayId, UUID incidentId, String text, UUID requestId) {
        RoomLog.needOpen(days.page(gameDayId));
        String said = Text.required("text", text);
        incident(gameDayId, incidentId);
        return log.append(gameDayId, RoomChannel.INCIDENT, EntryKind.NOTE, said, incidentId, requestId);
    }

    /** Says what it is, who leads it and where, over what was read. */
    @PreAuthorize(Access.ENGINEER)
    @Transactional
    public Incident route(UUID gameDayId, UUID incidentId, IncidentFacts facts) {
        RoomLog.needOpen(days.page(gameDayId));
        IncidentFacts said = facts.checked();
        log.lock(gameDayId);
        IncidentFacts now = incident(gameDayId, incidentId).facts();
        ChangedMeanwhileException.check("The incident", said.version(), now.version());
        said.over(now)
                .forEach((kind, text) ->
                        log.append(gameDayId, RoomChannel.INCIDENT, kind, text, incidentId, UUID.randomUUID()));
        return incident(gameDayId, incidentId);
    }

    /** The incident is over. */
    @PreAuthorize(Access.ENGINEER)
    @Transactional
    @Once
    public RoomEntry end(UUID gameDayId, UUID incidentId, UUID requestId) {
        RoomLog.needOpen(days.page(gameDayId));
        return log.decided(gameDayId, requestId, () -> {
            Incident incident = incident(gameDayId, incidentId);
            if (!incident.isRunning()) {
                throw new RuleException("This incident is over already.");
            }
            String title = incident.facts().title();
            return log.append(gameDayId, RoomChannel.LOG, EntryKind.INCIDENT_ENDED, title, incidentId, requestId);
        });
    }

    private Incident incident(UUID gameDayId, UUID incidentId) {
        return log.room(gameDayId, false).incidents().stream()
                .filter(one -> one.id().equals(incidentId))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("incident", incidentId));
    }
}
