package dev.gameday.finding;

import dev.gameday.base.history.Worded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One entry of a finding's history; never changed once written. */
@Entity
@Table(name = "finding_event")
@SuppressWarnings("UnusedVariable") // What is only shown is read by SQL.
class FindingEvent implements Worded {
    @Id
    private UUID id;

    private int seq;

    @Enumerated(EnumType.STRING)
    private FindingStatus status;

    private Instant at;
    private @Nullable UUID recordedBy;
    private String note;
    private @Nullable UUID injectionId;
    private @Nullable UUID verdictId;

    @Enumerated(EnumType.STRING)
    private @Nullable RetestOutcome outcome;

    @SuppressWarnings("NullAway.Init")
    protected FindingEvent() {}

    FindingEvent(int seq, FindingStatus status, Instant at, @Nullable UUID recordedBy, String note) {
        this.id = UUID.randomUUID();
        this.seq = seq;
        this.status = status;
        this.at = at;
        this.recordedBy = recordedBy;
        this.note = note;
    }

    void ofRetest(@Nullable UUID injectionId, @Nullable UUID verdictId, RetestOutcome outcome) {
        this.injectionId = injectionId;
        this.verdictId = verdictId;
        this.outcome = outcome;
    }

    int seq() {
        return seq;
    }

    FindingStatus status() {
        return status;
    }

    Instant at() {
        return at;
    }

    RetestRule.Entry entry() {
        return new RetestRule.Entry(status, at, injectionId, verdictId, outcome);
    }

    @Override
    public String words() {
        return status.label();
    }
}
