package dev.gameday.catalog;

import dev.gameday.base.Check;
import dev.gameday.base.InvalidException;
import dev.gameday.base.Text;
import dev.gameday.base.history.Recorded;
import dev.gameday.base.history.Unrecorded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** Somebody really switched it. Append-only, but for an entry made by mistake being taken back. */
@Entity
@Recorded(value = "exercise of a kill switch", partOf = "killSwitchId")
@SuppressWarnings("UnusedVariable") // what only SQL reads
class KillSwitchExercise implements Persistable<UUID> {
    private static final int SECONDS_OF_A_DAY = 86_400;

    @Id
    private UUID id;

    private UUID killSwitchId;
    private LocalDate exercisedOn;
    private String exercisedBy;
    private @Nullable Integer tookSeconds;
    private String note;
    private Instant recordedAt;

    @Unrecorded
    private UUID recordedBy;

    private @Nullable Instant takenBackAt;

    @jakarta.persistence.Transient
    private boolean fresh;

    @SuppressWarnings("NullAway.Init")
    KillSwitchExercise() {}

    KillSwitchExercise(UUID id, UUID killSwitchId, SwitchExercise data, LocalDate today, Instant now, UUID recordedBy) {
        LocalDate day = Check.present("exercisedOn", data.exercisedOn());
        if (day.isAfter(today)) {
            throw new InvalidException("exercisedOn", "Must not be in the future.");
        }
        Integer took = data.tookSeconds();
        if (took != null && (took < 0 || took > SECONDS_OF_A_DAY)) {
            throw new InvalidException("tookSeconds", "Seconds from 0 to " + SECONDS_OF_A_DAY + ", a day.");
        }
        this.id = id;
        this.killSwitchId = killSwitchId;
        this.exercisedOn = day;
        this.exercisedBy = Text.name("exercisedBy", data.exercisedBy());
        this.tookSeconds = took;
        this.note = Text.optional("note", data.note());
        this.recordedAt = now;
        this.recordedBy = recordedBy;
        this.fresh = true;
    }

    UUID killSwitchId() {
        return killSwitchId;
    }

    void takeBack(Instant now) {
        if (takenBackAt == null) {
            takenBackAt = now;
        }
    }

    void putBack() {
        takenBackAt = null;
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return fresh;
    }
}
