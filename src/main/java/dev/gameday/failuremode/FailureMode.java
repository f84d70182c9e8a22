package dev.gameday.failuremode;

import dev.gameday.base.Routes;
import dev.gameday.base.RuleException;
import dev.gameday.base.history.Recorded;
import dev.gameday.base.history.RecordedAs;
import dev.gameday.base.history.Unrecorded;
import dev.gameday.catalog.Fault;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One fault as felt by one feature. Each change says what coverage must know about it. */
@Entity
@Recorded(value = "failure mode", route = Routes.FAILURE_MODES)
class FailureMode {
    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "feature_id")
    private UUID featureId;

    @Column(name = "dependency_id")
    private UUID dependencyId;

    @Enumerated(EnumType.STRING)
    private Fault fault;

    @RecordedAs("Expected behaviour")
    private String expected = "";

    @Column(name = "measured")
    private boolean measured;

    @Column(name = "alerting")
    private boolean alerting;

    @RecordedAs("Alerts on absence of success")
    @Column(name = "absence_alert")
    private boolean absenceAlert;

    @Enumerated(EnumType.STRING)
    private Scope scope = Scope.IN_SCOPE;

    @Column(name = "accepted_by")
    private @Nullable String acceptedBy;

    @Column(name = "accepted_reason")
    private @Nullable String acceptedReason;

    @Column(name = "accepted_until")
    private @Nullable LocalDate acceptedUntil;

    @Unrecorded
    @Column(name = "accepted_at")
    private @Nullable Instant acceptedAt;

    @Column(name = "created_at")
    private Instant createdAt;

    @RecordedAs("Fallback chain")
    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "failure_mode_id", nullable = false, updatable = false)
    @OrderBy("position")
    private List<FallbackStep> steps = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected FailureMode() {}

    FailureMode(NewFailureMode what, Instant now) {
        this.id = UUID.randomUUID();
        this.featureId = what.featureId();
        this.dependencyId = what.dependencyId();
        this.fault = what.fault();
        this.createdAt = now;
    }

    /** Back in scope, with everything that was written down. Returns whether anything changed. */
    boolean putInScope(Instant now) {
        boolean early = createdAt.isAfter(now);
        if (scope == Scope.IN_SCOPE && !early) {
            return false;
        }
        scope = Scope.IN_SCOPE;
        createdAt = early ? now : createdAt;
        return true;
    }

    /** Whether it is of a later date: of the sample's story, looked at from before it. */
    boolean createdAfter(Instant now) {
        return createdAt.isAfter(now);
    }

    /** Out of scope; what it was stays known. */
    void retire() {
        scope = Scope.RETIRED;
    }

    /** Undecided again. */
    void toCandidate() {
        scope = Scope.CANDIDATE;
    }

    FactChange describe(String newExpected, boolean isMeasured, boolean isAlerting, boolean isAbsenceAlert) {
        boolean material = !expected.equals(newExpected);
        expected = newExpected;
        measured = isMeasured;
        alerting = isAlerting;
        absenceAlert = isAbsenceAlert;
        return material ? FactChange.MATERIAL : FactChange.NONE;
    }

    FactChange setFallbacks(List<FallbackStepInput> wanted, Instant now) {
        FallbackChain old = chain();
        FallbackChain next = old.becoming(wanted, now);
        replaceSteps(next);
        return next.differsMaterially(old, now) ? FactChange.MATERIAL.withFallback(next.state(now)) : FactChange.NONE;
    }

    private void replaceSteps(FallbackChain next) {
        if (!next.equals(chain())) {
            steps.clear();
            next.steps().forEach(step -> steps.add(new FallbackStep(steps.size(), step)));
        }
    }

    /** Adds a step at the end, unless the same one is there already. */
    FactChange addFallback(FallbackStepInput step, Instant now) {
        List<FallbackStepInput> wanted = new ArrayList<>(chain().inputs(now));
        if (wanted.contains(step)) {
            return FactChange.NONE;
        }
        wanted.add(step);
        return setFallbacks(wanted, now);
    }

    /** What a change of many modes may change. */
    ModeMemento memento() {
        return new ModeMemento(scope, acceptedBy, acceptedReason, acceptedUntil, acceptedAt, chain().steps());
    }

    /** As it was then, from now on; that is a change like any other. */
    FactChange restore(ModeMemento then, Instant now) {
        scope = then.scope();
        acceptedBy = then.acceptedBy();
        acceptedReason = then.acceptedReason();
        acceptedUntil = then.acceptedUntil();
        acceptedAt = then.acceptedAt();
        FallbackChain chain = new FallbackChain(then.steps());
        replaceSteps(chain);
        return FactChange.NONE.withFallback(chain.state(now)).withAcceptedUntil(acceptedUntil);
    }

    FactChange accept(String by, String reason, LocalDate until, Instant now) {
        if (scope != Scope.IN_SCOPE) {
            throw new RuleException("What is not in scope needs no acceptance; put it in scope first.");
        }
        if (by.equals(acceptedBy) && reason.equals(acceptedReason) && until.equals(acceptedUntil)) {
            return FactChange.NONE;
        }
        acceptedBy = by;
        acceptedReason = reason;
        acceptedUntil = until;
        acceptedAt = now;
        return FactChange.NONE.withAcceptedUntil(until);
    }

    FactChange withdrawAcceptance() {
        if (acceptedUntil == null) {
            throw new RuleException("This failure mode is not accepted.");
        }
        acceptedBy = null;
        acceptedReason = null;
        acceptedUntil = null;
        acceptedAt = null;
        return FactChange.NONE.withAcceptedUntil(null);
    }

    FallbackChain chain() {
        return new FallbackChain(steps.stream().map(FallbackStep::toStep).toList());
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    Scope scope() {
        return scope;
    }

    NewFailureMode key() {
        return new NewFailureMode(featureId, dependencyId, fault);
    }
}
