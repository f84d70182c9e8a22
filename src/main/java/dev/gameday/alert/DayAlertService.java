package dev.gameday.alert;

import dev.gameday.base.Access;
import dev.gameday.base.NotFoundException;
import dev.gameday.exercise.DetectionSource;
import dev.gameday.exercise.GameDayPage;
import dev.gameday.exercise.GameDayService;
import dev.gameday.exercise.InjectionState;
import dev.gameday.exercise.InjectionTimeline;
import dev.gameday.exercise.Script;
import dev.gameday.exercise.ScriptService;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What alerts said of a game day: for its organizers, and after the reveal for everybody. The deliveries themselves say more of the
 * systems than of the exercise, and stay with those who may run game days.
 */
@Service
@Transactional(readOnly = true)
public class DayAlertService {
    private final GameDayService gameDays;
    private final ScriptService scripts;
    private final AlertReads reads;

    DayAlertService(GameDayService gameDays, ScriptService scripts, AlertReads reads) {
        this.gameDays = gameDays;
        this.scripts = scripts;
        this.reads = reads;
    }

    @PreAuthorize(Access.READ)
    public DayAlerts ofDay(UUID gameDayId) {
        GameDayPage day = readable(gameDayId);
        Map<UUID, List<SeenAlert>> matched = reads.matched(gameDayId);
        Instant started = day.startedAt();
        return new DayAlerts(
                gameDayId,
                scripts.script(gameDayId).injections().stream()
                        .map(item -> watched(item, day, matched.getOrDefault(item.id(), List.of())))
                        .toList(),
                started == null ? List.of() : reads.unmatched(gameDayId, started, day.revealedAt()));
    }

    /** What the sender sent, when this alert of the day first came. */
    @PreAuthorize(Access.ORGANIZER)
    public String payload(UUID gameDayId, UUID alertId) {
        DayAlerts day = ofDay(gameDayId);
        return Stream.concat(
                        day.injections().stream().map(WatchedInjection::alerts).flatMap(List::stream),
                        day.unmatched().stream())
                .filter(alert -> alert.id().equals(alertId))
                .findFirst()
                .flatMap(alert -> reads.payloadOfAlert(alert.id()))
                .orElseThrow(() -> new NotFoundException("alert", alertId));
    }

    private GameDayPage readable(UUID gameDayId) {
        GameDayPage day = gameDays.page(gameDayId);
        if (!day.seesScript()) {
            throw new AccessDeniedException("What alerts said is told at the reveal.");
        }
        return day;
    }

    private static WatchedInjection watched(Script.Item item, GameDayPage day, List<SeenAlert> alerts) {
        InjectionTimeline timeline = item.timeline();
        boolean alerted = InjectionTimeline.standing(item.events()).stream()
                .anyMatch(event -> event.source() == DetectionSource.ALERT);
        return new WatchedInjection(
                item.id(),
                item.title(),
                timeline.state(),
                timeline.startedAt(),
                alerted,
                timeline.state() != InjectionState.RUNNING || day.state().isRevealed(),
                alerts);
    }
}
