package dev.gameday.failuremode;

import dev.gameday.base.Access;
import dev.gameday.base.Audited;
import dev.gameday.base.CurrentUser;
import dev.gameday.base.InvalidException;
import dev.gameday.base.NotFoundException;
import dev.gameday.base.Role;
import dev.gameday.program.ProgramClock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes many failure modes together: all of them or, when somebody else was faster with one, none. Each change can be taken
 * back once, which is a change like any other: what was counted meanwhile stays counted.
 */
@Service
@Transactional
public class BulkChangeService {
    private static final int MOST_AT_ONCE = 2_000;

    private final FailureModes modes;
    private final BulkTargets targets;
    private final BulkRules rules;
    private final Batches batches;
    private final ScopeRules scopeRules;
    private final CoverageFacts facts;
    private final ProgramClock clock;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;

    BulkChangeService(
            FailureModes modes,
            BulkTargets targets,
            BulkRules rules,
            Batches batches,
            ScopeRules scopeRules,
            CoverageFacts facts,
            ProgramClock clock,
            CurrentUser user,
            ApplicationEventPublisher events) {
        this.modes = modes;
        this.targets = targets;
        this.rules = rules;
        this.batches = batches;
        this.scopeRules = scopeRules;
        this.facts = facts;
        this.clock = clock;
        this.user = user;
        this.events = events;
    }

    /**
     * Does it to all of the targets, in one transaction.
     *
     * @param requestId asking again with the same id is harmless
     */
    @PreAuthorize(Access.ENGINEER)
    public BulkResult change(UUID requestId, List<ModeTarget> wanted, BulkChange.Work change) {
        return once(requestId, wanted, change);
    }

    /** The same for agreements to go without. */
    @PreAuthorize(Access.MANAGER)
    public BulkResult agree(UUID requestId, List<ModeTarget> wanted, BulkChange.Agreement change) {
        BulkResult result = once(requestId, wanted, change);
        String what = change instanceof BulkChange.Accept accept
                ? "By " + accept.by() + " until " + accept.until()
                : "They count again";
        events.publishEvent(new Audited(
                change instanceof BulkChange.Accept ? "Failure modes accepted" : "Acceptances withdrawn",
                result.batchId(),
                result.changed() + " failure modes. " + what));
        return result;
    }

    /**
     * Makes every mode that the change changed what it was before; harmless when that was done already.
     *
     * @throws dev.gameday.base.RowsChangedException when one has changed since
     */
    @PreAuthorize(Access.ENGINEER)
    public BulkResult undo(UUID batchId) {
        Batches.Batch batch = batches.held(batchId);
        if (batch.agreement() && !user.has(Role.MANAGER)) {
            throw new AccessDeniedException("Agreements are for managers to take back");
        }
        if (batch.undone()) {
            return new BulkResult(batchId, 0, batch.changed());
        }
        List<Batches.Item> items = batches.items(batchId);
        Instant now = held(items);
        Map<UUID, FailureMode> found = modes
                .withSteps(items.stream().map(Batches.Item::mode).toList())
                .stream()
                .collect(Collectors.toMap(FailureMode::id, Function.identity()));
        targets.requireVersions(
                found, items.stream().collect(Collectors.toMap(Batches.Item::mode, Batches.Item::versionAfter)));
        Map<UUID, FactChange> changes = new HashMap<>();
        for (Batches.Item item : items) {
            FailureMode mode = found.get(item.mode());
            if (mode != null) {
                changes.put(item.mode(), mode.restore(item.before(), now).takingBack(item.materialTakenBack()));
            }
        }
        record(changes, now);
        batches.markUndone(batchId, now);
        return new BulkResult(batchId, found.size(), 0);
    }

    /** Holds the modes, and the catalog when some come back into scope. Returns the time, taken while they are held. */
    private Instant held(List<Batches.Item> items) {
        Set<NewFailureMode> back = targets.keys(items.stream()
                .filter(item -> item.before().scope() == Scope.IN_SCOPE)
                .map(Batches.Item::mode)
                .toList());
        if (!back.isEmpty()) {
            scopeRules.check(back);
        }
        facts.lock(CoverageFacts.Concerned.modes(
                items.stream().map(Batches.Item::mode).toList()));
        return clock.now();
    }

    /** What the modes are about, for callers that know them by id. @throws NotFoundException naming one that is not */
    @PreAuthorize(Access.READ)
    @Transactional(readOnly = true)
    public Map<UUID, NewFailureMode> keys(Set<UUID> modeIds) {
        Map<UUID, NewFailureMode> keys = targets.keysById(modeIds);
        modeIds.stream().filter(id -> !keys.containsKey(id)).findFirst().ifPresent(missing -> {
            throw new NotFoundException("failure mode", missing);
        });
        return keys;
    }

    private BulkResult once(UUID requestId, List<ModeTarget> wanted, BulkChange change) {
        if (wanted.isEmpty()) {
            throw new InvalidException("items", "Must name at least one failure mode.");
        }
        if (wanted.size() > MOST_AT_ONCE) {
            throw new InvalidException("items", "At most " + MOST_AT_ONCE + " failure modes at once.");
        }
        BulkChange tidy = rules.tidied(change);
        return batches.find(requestId).map(Batches.Batch::result).orElseGet(() -> all(requestId, wanted, tidy));
    }

    private BulkResult all(UUID requestId, List<ModeTarget> wanted, BulkChange change) {
        // The catalog first, as everywhere: who archives holds it, and wants the modes next.
        boolean coming = change instanceof BulkChange.PutInScope;
        Instant held = coming ? scopeRules.check(targets.keysOf(wanted)) : clock.now();
        Map<NewFailureMode, FailureMode> known = targets.held(wanted, coming);
        Instant now = coming ? held : clock.now();
        rules.requireDependency(change, known.values());
        Map<UUID, ModeMemento> before = new LinkedHashMap<>();
        Map<UUID, FactChange> changes = new LinkedHashMap<>();
        Set<DependencyFault> come = new HashSet<>();
        List<FailureMode> changed = new ArrayList<>();
        for (ModeTarget target : wanted) {
            FailureMode old = known.get(target.key());
            FailureMode mode = old == null ? rules.created(target.key(), now) : old;
            ModeMemento then = old == null ? ModeMemento.NEVER : old.memento();
            FactChange factChange = rules.apply(change, mode, old == null, now);
            if (old != null && then.equals(mode.memento())) {
                continue;
            }
            before.put(mode.id(), then);
            changes.put(mode.id(), factChange);
            changed.add(mode);
            if (coming) {
                come.add(new DependencyFault(
                        target.key().dependencyId(), target.key().fault()));
            }
        }
        Map<UUID, Instant> material = facts.materialChanges(changes.keySet(), now);
        record(changes, now);
        keep(requestId, change, wanted.size(), changed, before, material, now);
        if (!come.isEmpty()) {
            events.publishEvent(new ModesPutInScope(Set.copyOf(come)));
        }
        return new BulkResult(requestId, changed.size(), wanted.size() - changed.size());
    }

    private void keep(
            UUID id,
            BulkChange change,
            int wanted,
            List<FailureMode> changed,
            Map<UUID, ModeMemento> before,
            Map<UUID, Instant> material,
            Instant now) {
        Map<UUID, Instant> after = facts.materialChanges(before.keySet(), now);
        List<Batches.Item> items = new ArrayList<>();
        for (FailureMode mode : changed) {
            items.add(new Batches.Item(
                    mode.id(),
                    mode.version(),
                    before.getOrDefault(mode.id(), ModeMemento.NEVER),
                    material.get(mode.id()),
                    after.get(mode.id())));
        }
        boolean agreement = change instanceof BulkChange.Agreement;
        int same = wanted - changed.size();
        batches.add(new Batches.Batch(id, agreement, changed.size(), same, false), user.id(), now, items);
    }

    private void record(Map<UUID, FactChange> changes, Instant now) {
        modes.flush();
        facts.record(
                CoverageFacts.Concerned.modes(changes.keySet()),
                mode -> changes.getOrDefault(mode, FactChange.NONE),
                now);
    }
}
