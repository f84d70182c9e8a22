package dev.gameday.failuremode;

import dev.gameday.base.Access;
import dev.gameday.base.Audited;
import dev.gameday.base.ChangedMeanwhileException;
import dev.gameday.base.InvalidException;
import dev.gameday.base.NotFoundException;
import dev.gameday.base.Text;
import dev.gameday.program.ProgramClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Failure modes: what is in scope, what should happen, what it falls back on, who noticed, who agreed to go without. Writing
 * methods take the version that was read and answer the new one; a stale one is refused with
 * {@link ChangedMeanwhileException}.
 */
@Service
@Transactional
public class FailureModeService {
    private static final int MOST_AT_ONCE = 2_000;
    private static final int LONGEST_CHAIN = 50;

    private final FailureModes modes;
    private final FailureModeQueries queries;
    private final Candidates candidates;
    private final ScopeRules scopeRules;
    private final CoverageFacts facts;
    private final ProgramClock clock;
    private final ApplicationEventPublisher events;

    FailureModeService(
            FailureModes modes,
            FailureModeQueries queries,
            Candidates candidates,
            ScopeRules scopeRules,
            CoverageFacts facts,
            ProgramClock clock,
            ApplicationEventPublisher events) {
        this.modes = modes;
        this.queries = queries;
        this.candidates = candidates;
        this.scopeRules = scopeRules;
        this.facts = facts;
        this.clock = clock;
        this.events = events;
    }

    /** Faults of what the application's features rely on that are not in scope, most needed feature first. */
    @PreAuthorize(Access.READ)
    @Transactional(readOnly = true)
    public List<FailureModeCandidate> candidates(UUID applicationId) {
        return candidates.of(applicationId);
    }

    /** The failure modes that fit, by application, feature rank, dependency and fault. */
    @PreAuthorize(Access.READ)
    @Transactional(readOnly = true)
    public List<FailureModeRow> list(FailureModeFilter filter) {
        return queries.list(filter, 0, Integer.MAX_VALUE);
    }

    /** A part of {@link #list(FailureModeFilter)}, for tables that load as they are scrolled. */
    @PreAuthorize(Access.READ)
    @Transactional(readOnly = true)
    public List<FailureModeRow> list(FailureModeFilter filter, int offset, int limit) {
        return queries.list(filter, offset, limit);
    }

    @PreAuthorize(Access.READ)
    @Transactional(readOnly = true)
    public FailureModeSummary summary(FailureModeFilter filter) {
        return queries.summary(filter);
    }

    @PreAuthorize(Access.READ)
    @Transactional(readOnly = true)
    public FailureModeDetail detail(UUID id) {
        return queries.detail(id).orElseThrow(() -> new NotFoundException("failure mode", id));
    }

    /** What coverage knows about the mode until today, latest first. */
    @PreAuthorize(Access.READ)
    @Transactional(readOnly = true)
    public List<FactPeriod> history(UUID id) {
        return queries.history(id);
    }

    /**
     * Puts all of these in scope, or none: retired ones come back with what was written down, those in scope stay.
     *
     * @return their ids, in the order of the set
     */
    @PreAuthorize(Access.ENGINEER)
    public List<UUID> putInScope(Set<NewFailureMode> wanted) {
        if (wanted.isEmpty()) {
            return List.of();
        }
        if (wanted.size() > MOST_AT_ONCE) {
            throw new InvalidException("", "At most " + MOST_AT_ONCE + " failure modes at once.");
        }
        Instant now = scopeRules.check(wanted);
        Map<NewFailureMode, FailureMode> known =
                modes.ofFeatures(wanted.stream().map(NewFailureMode::featureId).collect(Collectors.toSet())).stream()
                        .collect(Collectors.toMap(FailureMode::key, Function.identity()));
        List<UUID> ids = new ArrayList<>();
        Map<UUID, DependencyFault> come = new LinkedHashMap<>();
        for (NewFailureMode what : wanted) {
            FailureMode mode = known.get(what);
            boolean changed = mode == null || mode.putInScope(now);
            if (mode == null) {
                mode = new FailureMode(what, now);
                modes.add(mode);
            }
            ids.add(mode.id());
            if (changed) {
                come.put(mode.id(), new DependencyFault(what.dependencyId(), what.fault()));
            }
        }
        tell(come, now);
        return ids;
    }

    /** Brings one retired mode back. */
    @PreAuthorize(Access.ENGINEER)
    public long putInScope(UUID id, long version) {
        NewFailureMode key = modes.key(id);
        // The catalog first, as everywhere: who archives holds it, and wants the modes next.
        Instant now = scopeRules.check(Set.of(key));
        FailureMode mode = read(id, version);
        if (mode.putInScope(now)) {
            tell(Map.of(id, new DependencyFault(key.dependencyId(), key.fault())), now);
        }
        return mode.version();
    }

    /** Takes the mode out of scope; what was written down stays. */
    @PreAuthorize(Access.ENGINEER)
    public long retire(UUID id, long version) {
        FailureMode mode = read(id, version);
        mode.retire();
        return keep(mode, FactChange.NONE, clock.now());
    }

    /** Sets the expected behaviour, one line (another one is a material change), and how the failure would be noticed. */
    @PreAuthorize(Access.ENGINEER)
    public long describe(
            UUID id,
            long version,
            @Nullable String expected,
            boolean measured,
            boolean alerting,
            boolean absenceAlert) {
        FailureMode mode = read(id, version);
        String line = Text.optional("expected", expected == null ? "" : expected.replaceAll("\\s+", " "));
        return keep(mode, mode.describe(line, measured, alerting, absenceAlert), clock.now());
    }

    /** Replaces the fallback chain, first step first. Other wording alone is no material change. */
    @PreAuthorize(Access.ENGINEER)
    public long setFallbacks(UUID id, long version, List<FallbackStepInput> steps) {
        if (steps.size() > LONGEST_CHAIN) {
            throw new InvalidException("steps", "At most " + LONGEST_CHAIN + " steps.");
        }
        List<FallbackStepInput> tidy =
                steps.stream().map(FallbackStepInput::tidied).toList();
        FailureMode mode = read(id, version);
        Instant now = clock.now();
        queries.requireDependencies(
                tidy.stream().map(FallbackStepInput::dependencyId).collect(Collectors.toSet()), mode.chain());
        return keep(mode, mode.setFallbacks(tidy, now), now);
    }

    /** Records who agreed, and why, that the feature may go without, through the day {@code until}. */
    @PreAuthorize(Access.MANAGER)
    public long accept(UUID id, long version, @Nullable String by, @Nullable String reason, @Nullable LocalDate until) {
        String who = Text.name("by", by);
        String why = Text.required("reason", reason);
        if (until == null) {
            throw new InvalidException("until", "Must say until when.");
        }
        if (until.isBefore(clock.today())) {
            throw new InvalidException("until", "Must not be in the past.");
        }
        if (until.getYear() > 9999) {
            throw new InvalidException("until", "Must be a date before the year 10000.");
        }
        FailureMode mode = read(id, version);
        Instant now = clock.now();
        long next = keep(mode, mode.accept(who, why, until, now), now);
        if (next != version) {
            events.publishEvent(new Audited("Failure mode accepted", id, "By " + who + " until " + until));
        }
        return next;
    }

    @PreAuthorize(Access.MANAGER)
    public long withdrawAcceptance(UUID id, long version) {
        FailureMode mode = read(id, version);
        long next = keep(mode, mode.withdrawAcceptance(), clock.now());
        events.publishEvent(new Audited("Acceptance withdrawn", id, "The failure mode counts again"));
        return next;
    }

    /** Holds the mode; take the time after this, so that what waited for each other follows each other. */
    private FailureMode read(UUID id, long version) {
        FailureMode mode = modes.held(id);
        ChangedMeanwhileException.check("The failure mode", version, mode.version());
        return mode;
    }

    private long keep(FailureMode mode, FactChange change, Instant now) {
        modes.flush();
        facts.record(CoverageFacts.Concerned.modes(Set.of(mode.id())), change, now);
        return mode.version();
    }

    private void tell(Map<UUID, DependencyFault> come, Instant now) {
        if (come.isEmpty()) {
            return;
        }
        modes.flush();
        facts.record(CoverageFacts.Concerned.modes(come.keySet()), FactChange.NONE, now);
        events.publishEvent(new ModesPutInScope(Set.copyOf(come.values())));
    }
}
