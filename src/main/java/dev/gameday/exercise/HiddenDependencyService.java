package dev.gameday.exercise;

import dev.gameday.base.Access;
import dev.gameday.base.Check;
import dev.gameday.base.RuleException;
import dev.gameday.catalog.Discovery;
import dev.gameday.catalog.DiscoveryService;
import dev.gameday.catalog.Fault;
import dev.gameday.exercise.ExerciseAccess.Found;
import dev.gameday.failuremode.FailureModeFilter;
import dev.gameday.failuremode.FailureModeRow;
import dev.gameday.failuremode.FailureModeService;
import dev.gameday.failuremode.FirstModes;
import dev.gameday.failuremode.NewFailureMode;
import dev.gameday.failuremode.Scope;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes a hidden dependency down while the injection that brought it to light is judged. The dependency and the wider scope are
 * public at once, as always; that the injection showed it is a part of the script.
 */
@Service
public class HiddenDependencyService {
    private final ExerciseStore store;
    private final ExerciseAccess access;
    private final EventQueries events;
    private final GameDayQueries days;
    private final ScenarioQueries scenarios;
    private final DiscoveryService discoveries;
    private final FailureModeService modes;
    private final FirstModes firstModes;

    HiddenDependencyService(
            ExerciseStore store,
            ExerciseAccess access,
            EventQueries events,
            GameDayQueries days,
            ScenarioQueries scenarios,
            DiscoveryService discoveries,
            FailureModeService modes,
            FirstModes firstModes) {
        this.store = store;
        this.access = access;
        this.events = events;
        this.days = days;
        this.scenarios = scenarios;
        this.discoveries = discoveries;
        this.modes = modes;
        this.firstModes = firstModes;
    }

    /**
     * The features rely on it from now on, its first faults come into scope, and what was seen of it can be judged in the
     * injection, as found live. A repeat changes nothing.
     */
    @PreAuthorize(Access.ORGANIZER)
    @Transactional
    public FoundLive record(UUID injectionId, HiddenDependency command) {
        UUID application = Check.present("applicationId", command.applicationId());
        Found found = access.toWrite(injectionId);
        needInjected(found);
        Discovery discovery =
                discoveries.discover(application, command.featureIds(), command.name(), command.kind(), command.hard());
        store.flush();
        Set<NewFailureMode> seen = seen(found, discovery, command);
        Set<NewFailureMode> wanted = new LinkedHashSet<>(seen);
        wanted.addAll(firstModes.of(application, discovery));
        FailureModeFilter filter = new FailureModeFilter(application, null, discovery.dependencyId(), Scope.IN_SCOPE);
        Set<NewFailureMode> before =
                modes.list(filter).stream().map(HiddenDependencyService::key).collect(Collectors.toSet());
        modes.putInScope(wanted);
        List<UUID> toJudge = judgeable(found.injection(), seen, modes.list(filter));
        store.flush();
        return new FoundLive(
                discovery.dependencyId(),
                discovery.name(),
                discovery.isNew(),
                discovery.features().size(),
                (int) wanted.stream().filter(mode -> !before.contains(mode)).count(),
                toJudge);
    }

    private void needInjected(Found found) {
        if (found.day().state(days.horizon()) == GameDayState.CLOSED) {
            throw new RuleException("The game day is closed; write the dependency down in the catalog.");
        }
        if (InjectionTimeline.of(events.ofInjection(found.injection().id())).startedAt() == null) {
            throw new RuleException("Nothing has been injected yet, so it cannot have shown anything.");
        }
    }

    private Set<NewFailureMode> seen(Found found, Discovery discovery, HiddenDependency command) {
        Set<Fault> faults = command.seen() == null
                ? Set.of(HiddenDependency.obvious(
                        scenarios.detail(found.injection().scenarioId()), discovery.dependencyId(), discovery.kind()))
                : command.seen();
        return discovery.features().stream()
                .flatMap(feature -> faults.stream()
                        .map(fault -> new NewFailureMode(feature.featureId(), discovery.dependencyId(), fault)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** What the injection exercises already stays as it was frozen. */
    private List<UUID> judgeable(Injection injection, Set<NewFailureMode> seen, List<FailureModeRow> inScope) {
        Set<UUID> exercised = store.modesOf(injection);
        List<FailureModeRow> shown =
                inScope.stream().filter(row -> seen.contains(key(row))).toList();
        shown.stream()
                .filter(row -> !exercised.contains(row.id()))
                .forEach(row -> store.add(
                        InjectionMode.foundLive(injection.id(), row.id(), row.applicationId(), row.expected())));
        return shown.stream().map(FailureModeRow::id).toList();
    }

    private static NewFailureMode key(FailureModeRow row) {
        return new NewFailureMode(row.featureId(), row.dependencyId(), row.fault());
    }
}
