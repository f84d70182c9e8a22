package dev.gameday.exercise;

import dev.gameday.base.Routes;
import dev.gameday.base.RuleException;
import dev.gameday.base.history.Recorded;
import dev.gameday.base.history.RecordedAs;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One exercise. Its state follows from what has happened before the horizon of the reader. */
@Entity
@Recorded(value = "game day", route = Routes.GAME_DAYS)
@Table(name = "game_day")
@SuppressWarnings("UnusedVariable") // some columns are read by SQL only
class GameDay {
    @Id
    private UUID id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private GameDayKind kind;

    @Embedded
    private GameDayTexts texts;

    /** Why it started although something was not ready; empty: everything was. */
    @RecordedAs(value = "Started with gaps because", untilReveal = true)
    private String startReason;

    private Instant createdAt;
    private @Nullable Instant plannedAt;
    private @Nullable Instant announcedAt;
    private @Nullable Instant startedAt;
    private @Nullable Instant allClearAt;
    private @Nullable Instant revealedAt;
    private @Nullable Instant closedAt;
    private @Nullable Instant cancelledAt;

    @SuppressWarnings("NullAway.Init")
    protected GameDay() {}

    GameDay(UUID id, GameDayTexts texts, GameDayKind kind, Instant now) {
        this.id = id;
        this.texts = texts;
        this.kind = kind;
        this.startReason = "";
        this.createdAt = now;
        this.plannedAt = now;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    boolean existsBefore(Instant horizon) {
        return createdAt.isBefore(horizon);
    }

    String title() {
        return texts.title();
    }

    Instant startsAt() {
        return texts.startsAt();
    }

    String environment() {
        return texts.environment();
    }

    @Nullable
    Instant startedAt() {
        return startedAt;
    }

    @Nullable
    Instant revealedAt() {
        return revealedAt;
    }

    GameDayState state(Instant horizon) {
        return new GameDayTimes(plannedAt, announcedAt, startedAt, allClearAt, revealedAt, closedAt, cancelledAt)
                .before(horizon)
                .state();
    }

    /** Changes what is published; once started only the words. */
    void describe(UpdateGameDay command, Instant horizon) {
        GameDayTexts changed = GameDayTexts.of(command, texts.publishedSchedule());
        if (!changed.sameFrame(texts) && !state(horizon).isBeforeStart()) {
            throw new RuleException("Time, length and environment are fixed once a game day has started.");
        }
        texts = changed;
    }

    void announce(Instant now, Instant horizon) {
        need(state(horizon) == GameDayState.PLANNED, "Only a planned game day can be announced.");
        announcedAt = now;
    }

    /** Shows the schedule to everybody. */
    void publish(String schedule) {
        texts = texts.withSchedule(schedule);
    }

    void start(String reason, Instant now, Instant horizon) {
        need(state(horizon).isBeforeStart(), "This game day has started already, or is cancelled.");
        startReason = reason;
        startedAt = now;
    }

    void allClear(Instant now, Instant horizon) {
        need(state(horizon) == GameDayState.LIVE, "Only a live game day gets the all clear.");
        allClearAt = now;
    }

    /** It was given by mistake. */
    void takeBackAllClear(Instant now, Instant horizon) {
        need(state(horizon) == GameDayState.ALL_CLEAR && allClearAt != null, "There is no all clear to take back.");
        need(
                allClearAt != null && !now.isAfter(allClearAt.plus(GameDayPage.SECOND_THOUGHTS)),
                "An all clear can be taken back within a minute. Whatever comes now is a surprise after it.");
        allClearAt = null;
    }

    void reveal(Instant now, Instant horizon) {
        need(state(horizon) == GameDayState.ALL_CLEAR, "The reveal comes after the all clear, and once.");
        revealedAt = now;
    }

    void close(Instant now, Instant horizon) {
        need(state(horizon) == GameDayState.REVEALED, "A game day is closed after its reveal, and once.");
        closedAt = now;
    }

    void cancel(Instant now, Instant horizon) {
        need(state(horizon).isBeforeStart(), "A game day can be cancelled before it starts only.");
        cancelledAt = now;
    }

    private static void need(boolean rule, String otherwise) {
        if (!rule) {
            throw new RuleException(otherwise);
        }
    }
}
