package dev.gameday.catalog;

import dev.gameday.base.Check;
import dev.gameday.base.InvalidException;
import dev.gameday.base.Text;
import dev.gameday.base.history.Recorded;
import dev.gameday.base.history.RecordedAs;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Dates when an application may not be exercised. */
@Entity
@Recorded(value = "blackout window", partOf = "applicationId")
@SuppressWarnings("UnusedVariable") // what only SQL reads
class Blackout {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 9999;

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID applicationId;
    private LocalDate firstDay;
    private LocalDate lastDay;
    private String reason;

    @RecordedAs("Removed")
    private @Nullable Instant removedAt;

    @SuppressWarnings("NullAway.Init")
    Blackout() {}

    Blackout(UUID id, UUID applicationId, BlackoutData data) {
        this.id = id;
        this.applicationId = applicationId;
        take(data);
    }

    void update(BlackoutData data) {
        take(data);
    }

    private void take(BlackoutData data) {
        LocalDate first = day("firstDay", data.firstDay());
        LocalDate last = day("lastDay", data.lastDay());
        if (last.isBefore(first)) {
            throw new InvalidException("lastDay", "Must not be before the first day.");
        }
        if (ChronoUnit.DAYS.between(first, last) >= BlackoutData.LONGEST) {
            throw new InvalidException("lastDay", "At most " + BlackoutData.LONGEST + " days, the first one included.");
        }
        reason = Text.name("reason", data.reason());
        firstDay = first;
        lastDay = last;
    }

    private static LocalDate day(String field, @Nullable LocalDate value) {
        LocalDate day = Check.present(field, value);
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            throw new InvalidException(field, "Must be in the years " + FIRST_YEAR + " to " + LAST_YEAR + ".");
        }
        return day;
    }

    void remove(Instant now) {
        removedAt = now;
    }

    void putBack() {
        removedAt = null;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version == null ? 0 : version;
    }

    boolean removed() {
        return removedAt != null;
    }
}
