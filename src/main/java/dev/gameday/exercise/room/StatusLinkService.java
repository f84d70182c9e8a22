package dev.gameday.exercise.room;

import dev.gameday.base.Access;
import dev.gameday.base.Audited;
import dev.gameday.base.Check;
import dev.gameday.base.CurrentUser;
import dev.gameday.base.Role;
import dev.gameday.base.RuleException;
import dev.gameday.base.live.LiveChanges;
import dev.gameday.exercise.GameDayPage;
import dev.gameday.exercise.GameDayService;
import dev.gameday.exercise.PublicDays;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets people without an account read the status of one game day: by links that expire and can be revoked. */
@Service
public class StatusLinkService {
    /** How many days a link works unless said otherwise. */
    public static final int USUAL_DAYS = 7;

    private static final int MOST_DAYS = 60;

    private final StatusLinks links;
    private final StatusQueries statuses;
    private final GameDayService days;
    private final PublicDays publicDays;
    private final LiveChanges changes;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;

    StatusLinkService(
            StatusLinks links,
            StatusQueries statuses,
            GameDayService days,
            PublicDays publicDays,
            LiveChanges changes,
            CurrentUser user,
            ApplicationEventPublisher events) {
        this.links = links;
        this.statuses = statuses;
        this.days = days;
        this.publicDays = publicDays;
        this.changes = changes;
        this.user = user;
        this.events = events;
    }

    /** Those that work: for managers and the day's organizers. */
    @PreAuthorize(Access.PLAN)
    @Transactional(readOnly = true)
    public List<StatusLinkRow> links(UUID gameDayId) {
        needManagerOrOrganizer(gameDayId);
        return links.of(gameDayId);
    }

    /** @param lastsDays how long it works; null: as usual */
    @PreAuthorize(Access.PLAN)
    @Transactional
    public NewStatusLink create(UUID gameDayId, @Nullable Integer lastsDays) {
        GameDayPage day = needManagerOrOrganizer(gameDayId);
        int lasts = Check.number("days", lastsDays == null ? USUAL_DAYS : lastsDays, 1, MOST_DAYS);
        NewStatusLink made = links.make(gameDayId, user.name(), Duration.ofDays(lasts));
        audit("Made a status link", day, user.name() + " made a link to the status of “" + day.title() + "”.");
        changes.changed(gameDayId);
        return made;
    }

    /** Ends a link, also for those who have it open. */
    @PreAuthorize(Access.PLAN)
    @Transactional
    public void revoke(UUID gameDayId, UUID linkId) {
        GameDayPage day = needManagerOrOrganizer(gameDayId);
        if (!links.revoke(gameDayId, linkId)) {
            throw new RuleException("This link does not work any more.");
        }
        audit("Revoked a status link", day, user.name() + " revoked a link to the status of “" + day.title() + "”.");
        changes.changed(gameDayId);
    }

    /** What the link shows; nothing for one that does not work, whatever the reason. */
    @PreAuthorize(Access.ANYBODY)
    @Transactional(readOnly = true)
    public Optional<PublicStatus> status(String token) {
        return links.day(token)
                .flatMap(link -> publicDays
                        .day(link.gameDayId())
                        .map(day -> new PublicStatus(day, statuses.latest(day.id()), link.left())));
    }

    private GameDayPage needManagerOrOrganizer(UUID gameDayId) {
        GameDayPage day = days.page(gameDayId);
        if (!day.organizer() && !user.has(Role.MANAGER)) {
            throw new AccessDeniedException("Only managers and the organizers of this game day do that.");
        }
        return day;
    }

    private void audit(String action, GameDayPage day, String detail) {
        events.publishEvent(new Audited(action, day.id(), detail));
    }
}
