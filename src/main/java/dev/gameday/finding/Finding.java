package dev.gameday.finding;

import dev.gameday.base.Routes;
import dev.gameday.base.RuleException;
import dev.gameday.base.history.Recorded;
import dev.gameday.base.history.RecordedAs;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something that was learned, with its append-only history; its status at any time is the history's latest entry. */
@Entity
@Recorded(value = "finding", route = Routes.FINDINGS, keptBackBy = "gameDayId")
@Table(name = "finding")
@SuppressWarnings("UnusedVariable") // What is only shown is read by SQL.
class Finding {
    private static final Comparator<FindingEvent> IN_ORDER =
            Comparator.comparing(FindingEvent::at).thenComparingInt(FindingEvent::seq);

    @Id
    private UUID id;

    @Version
    private long version;

    private long number;
    private String title;
    private String details;

    @Enumerated(EnumType.STRING)
    private FindingKind kind;

    private int severity;

    @Enumerated(EnumType.STRING)
    private FindingOrigin origin;

    private @Nullable UUID applicationId;
    private @Nullable UUID failureModeId;

    @Column(updatable = false)
    private @Nullable UUID gameDayId;

    @Column(updatable = false)
    private @Nullable UUID injectionId;

    @Column(updatable = false)
    private @Nullable UUID verdictId;

    private String owner;
    private @Nullable LocalDate dueOn;
    private String fixLink;

    @Column(updatable = false)
    private Instant createdAt;

    @Column(updatable = false)
    private @Nullable UUID createdBy;

    @RecordedAs(value = "Status", latest = true)
    // Owned from this side so that a new entry raises the finding's version: two people deciding at once collide.
    @OneToMany(cascade = CascadeType.ALL, fetch = FetchType.EAGER)
    @JoinColumn(name = "finding_id", nullable = false, updatable = false)
    private List<FindingEvent> history = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Finding() {}

    /** @param origin where it was seen; the day it belongs to never changes, since it decides who may see the finding */
    Finding(UUID id, long number, FindingContent content, FindingSource origin, Instant at, @Nullable UUID by) {
        this.id = id;
        this.number = number;
        this.title = content.title();
        this.details = content.details();
        this.kind = content.kind();
        this.severity = content.severity();
        this.origin = content.origin();
        this.applicationId = content.applicationId();
        this.failureModeId = content.failureModeId();
        this.owner = content.owner();
        this.dueOn = content.dueOn();
        this.fixLink = content.fixLink();
        this.gameDayId = origin.gameDayId();
        this.injectionId = origin.injectionId();
        this.verdictId = origin.verdictId();
        this.createdAt = at;
        this.createdBy = by;
        this.history.add(new FindingEvent(1, FindingStatus.OPEN, at, by, ""));
    }

    void edit(FindingContent content, Instant horizon) {
        boolean modeChanges = !Objects.equals(failureModeId, content.failureModeId());
        if (modeChanges
                && !EnumSet.of(FindingStatus.OPEN, FindingStatus.IN_PROGRESS).contains(status(horizon))) {
            // Otherwise a fix could be talked past the retest that it is due.
            throw new RuleException("The failure mode can only change before the finding is fixed. Reopen it first.");
        }
        this.title = content.title();
        this.details = content.details();
        this.kind = content.kind();
        this.severity = content.severity();
        this.origin = content.origin();
        this.applicationId = content.applicationId();
        this.failureModeId = content.failureModeId();
        this.owner = content.owner();
        this.dueOn = content.dueOn();
        this.fixLink = content.fixLink();
    }

    void start(Step step) {
        require("start", step, EnumSet.of(FindingStatus.OPEN));
        record(FindingStatus.IN_PROGRESS, step);
    }

    void markFixed(String fixLink, Step step) {
        require("mark as fixed", step, EnumSet.of(FindingStatus.OPEN, FindingStatus.IN_PROGRESS));
        if (!fixLink.isEmpty()) {
            this.fixLink = fixLink;
        }
        record(FindingStatus.FIXED, step);
    }

    void accept(Step step) {
        require("accept", step, EnumSet.of(FindingStatus.OPEN, FindingStatus.IN_PROGRESS, FindingStatus.FIXED));
        record(FindingStatus.ACCEPTED, step);
    }

    void reopen(Step step) {
        require("reopen", step, EnumSet.of(FindingStatus.FIXED, FindingStatus.VERIFIED, FindingStatus.ACCEPTED));
        record(FindingStatus.OPEN, step);
    }

    /** What an organizer saw of a fix that no verdict can speak for. */
    void recordOutcome(RetestOutcome outcome, @Nullable UUID retestId, Step step) {
        if (failureModeId != null) {
            throw new RuleException("Only a retest of its failure mode settles this finding.");
        }
        require("record a retest of", step, EnumSet.of(FindingStatus.FIXED));
        settle(new RetestRule.Settlement(RetestRule.statusAfter(outcome), outcome, step.note()), retestId, null, step);
    }

    void settle(RetestRule.Settlement settlement, @Nullable UUID injectionId, @Nullable UUID verdictId, Step step) {
        FindingEvent event =
                entry(settlement.status(), new Step(step.at(), step.horizon(), step.by(), settlement.note()));
        event.ofRetest(injectionId, verdictId, settlement.outcome());
        history.add(event);
    }

    FindingStatus status(Instant horizon) {
        return history(horizon).getLast().status();
    }

    /** What was known by then, oldest first. */
    List<FindingEvent> history(Instant horizon) {
        return history.stream()
                .filter(e -> e.at().isBefore(horizon))
                .sorted(IN_ORDER)
                .toList();
    }

    List<RetestRule.Entry> entries(Instant horizon) {
        return history(horizon).stream().map(FindingEvent::entry).toList();
    }

    private void require(String what, Step step, EnumSet<FindingStatus> from) {
        FindingStatus status = status(step.horizon());
        if (!from.contains(status)) {
            throw new RuleException("Cannot " + what + " a finding that is "
                    + (status == FindingStatus.FIXED
                            ? "fixed and due for its retest"
                            : status.label().toLowerCase(Locale.ROOT))
                    + ".");
        }
    }

    private void record(FindingStatus status, Step step) {
        history.add(entry(status, step));
    }

    private FindingEvent entry(FindingStatus status, Step step) {
        int seq = history.stream().mapToInt(FindingEvent::seq).max().orElse(0) + 1;
        // The sample is looked at from within its own history: a new entry still follows what is already known.
        Instant last = history(step.horizon()).getLast().at();
        Instant at = step.at().isBefore(last) ? last : step.at();
        return new FindingEvent(seq, status, at, step.by(), step.note());
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    @Nullable
    UUID failureModeId() {
        return failureModeId;
    }

    /** Who decides when, and what they say about it. The horizon is where the known past ends. */
    record Step(Instant at, Instant horizon, @Nullable UUID by, String note) {}
}
