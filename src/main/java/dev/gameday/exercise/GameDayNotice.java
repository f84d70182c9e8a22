package dev.gameday.exercise;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** Something that everybody was told about a game day; never changed, never taken back. */
@Entity
@Immutable
@Table(name = "game_day_notice")
@SuppressWarnings("UnusedVariable") // read by SQL only
class GameDayNotice {
    @Id
    private UUID id;

    private UUID gameDayId;

    @Enumerated(EnumType.STRING)
    private NoticeKind kind;

    private Instant startsAt;
    private @Nullable Instant movedFrom;
    private String text;
    private Instant sentAt;
    private UUID sentBy;

    @SuppressWarnings("NullAway.Init")
    protected GameDayNotice() {}

    GameDayNotice(GameDay day, NoticeKind kind, @Nullable Instant movedFrom, String text, Instant now, UUID sender) {
        this.id = UUID.randomUUID();
        this.gameDayId = day.id();
        this.kind = kind;
        this.startsAt = day.startsAt();
        this.movedFrom = movedFrom;
        this.text = text;
        this.sentAt = now;
        this.sentBy = sender;
    }
}
