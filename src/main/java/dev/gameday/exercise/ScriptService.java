package dev.gameday.exercise;

import dev.gameday.base.Access;
import dev.gameday.base.ChangedMeanwhileException;
import dev.gameday.base.InvalidException;
import dev.gameday.base.NotFoundException;
import dev.gameday.base.RuleException;
import dev.gameday.exercise.ExerciseAccess.Found;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The true script of a game day: for its organizers alone until the reveal. */
@Service
public class ScriptService {
    private final ExerciseStore store;
    private final ExerciseAccess access;
    private final ScriptQueries queries;
    private final GameDayQueries days;
    private final FrozenSlice frozen;
    private final Secrecy secrecy;

    ScriptService(
            ExerciseStore store,
            ExerciseAccess access,
            ScriptQueries queries,
            GameDayQueries days,
            FrozenSlice frozen,
            Secrecy secrecy) {
        this.store = store;
        this.access = access;
        this.queries = queries;
        this.days = days;
        this.frozen = frozen;
        this.secrecy = secrecy;
    }

    /** Injections in running order with log and verdicts: for the day's organizers, after the reveal for all. */
    @PreAuthorize(Access.READ)
    @Transactional(readOnly = true)
    public Script script(UUID gameDayId) {
        if (!days.page(gameDayId).seesScript()) {
            throw new AccessDeniedException("The script is for the organizers of the day until the reveal.");
        }
        return queries.script(gameDayId);
    }

    /** One injection of a script, for the same readers. */
    @PreAuthorize(Access.READ)
    @Transactional(readOnly = true)
    public Script.Item injection(UUID injectionId) {
        UUID gameDayId = access.needReader(injectionId);
        return queries.script(gameDayId).injections().stream()
                .filter(item -> item.id().equals(injectionId))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("injection", injectionId));
    }

    /** Changes an injection's texts; the catalogue keeps its own. */
    @PreAuthorize(Access.ORGANIZER)
    @Transactional
    public void update(UpdateInjection command) {
        Found found = access.toWrite(command.id());
        needOpen(found.day());
        ChangedMeanwhileException.check(
                "This injection", command.version(), found.injection().version());
        InjectionPlan plan = command.plan().checked();
        needEarlier(found.injection(), plan.consequenceOf());
        found.injection().describe(ScriptTexts.of(command), command.afterAllClear(), plan);
        store.flush();
    }

    /** Nothing leads to itself, by others neither, and no other day does. */
    private void needEarlier(Injection injection, @Nullable UUID consequenceOf) {
        Map<UUID, Injection> script = store.injections(injection.gameDayId()).stream()
                .collect(Collectors.toMap(Injection::id, Function.identity()));
        UUID cause = consequenceOf;
        while (cause != null) {
            Injection led = script.get(cause);
            if (led == null) {
                throw new InvalidException("consequenceOf", "No such injection in this script.");
            }
            if (cause.equals(injection.id())) {
                throw new InvalidException("consequenceOf", "An injection cannot lead to itself, by others neither.");
            }
            cause = led.consequenceOf();
        }
    }

    /** Puts all injections of the day into this order. */
    @PreAuthorize(Access.ORGANIZER)
    @Transactional
    public void reorder(UUID gameDayId, List<InjectionAt> order) {
        secrecy.needOrganizer(gameDayId);
        needOpen(store.lockedDay(gameDayId));
        Map<UUID, Injection> current =
                store.injections(gameDayId).stream().collect(Collectors.toMap(Injection::id, Function.identity()));
        boolean asRead = order.size() == current.size()
                && order.stream().map(InjectionAt::injectionId).distinct().count() == current.size()
                && order.stream().allMatch(at -> {
                    Injection injection = current.get(at.injectionId());
                    return injection != null && injection.version() == at.version();
                });
        if (!asRead) {
            throw new ChangedMeanwhileException("The running order");
        }
        for (int i = 0; i < order.size(); i++) {
            Injection injection = current.get(order.get(i).injectionId());
            if (injection != null) {
                injection.moveTo(i + 1);
            }
        }
        store.flush();
    }

    /**
     * Adds a scenario to the script, during the run as well; its failure modes count as added later.
     *
     * @return the injection's id
     */
    @PreAuthorize(Access.ORGANIZER)
    @Transactional
    public UUID insert(InsertInjection command) {
        secrecy.needOrganizer(command.gameDayId());
        GameDay day = store.lockedDay(command.gameDayId());
        GameDayState state = day.state(days.horizon());
        if (!state.isBeforeStart() && !state.isRunning()) {
            throw new RuleException("After the reveal nothing is injected any more.");
        }
        List<Injection> order = new ArrayList<>(store.injections(command.gameDayId()));
        int place = Math.clamp(command.position(), 1, order.size() + 1);
        Injection added = frozen.addLater(day, command, place, days.horizon());
        for (int i = place - 1; i < order.size(); i++) {
            order.get(i).moveTo(i + 2);
        }
        store.flush();
        return added.id();
    }

    /** Takes an injection out of the script before the day starts. */
    @PreAuthorize(Access.ORGANIZER)
    @Transactional
    public void remove(UUID injectionId, long version) {
        Found found = access.toWrite(injectionId);
        Injection injection = found.injection();
        ChangedMeanwhileException.check("This injection", version, injection.version());
        if (!found.day().state(days.horizon()).isBeforeStart()) {
            throw new RuleException("Once the day has started an injection can be skipped, not removed.");
        }
        List<Injection> rest = new ArrayList<>(store.injections(injection.gameDayId()));
        rest.remove(injection);
        if (rest.isEmpty()) {
            throw new RuleException("A game day keeps at least one injection; cancel the day instead.");
        }
        rest.stream()
                .filter(other -> injection.id().equals(other.consequenceOf()))
                .forEach(Injection::standForItself);
        store.flush();
        store.removeModesOf(injection);
        store.remove(injection);
        for (int i = 0; i < rest.size(); i++) {
            rest.get(i).moveTo(i + 1);
        }
        store.flush();
    }

    private void needOpen(GameDay day) {
        GameDayState state = day.state(days.horizon());
        if (state == GameDayState.CLOSED || state == GameDayState.CANCELLED) {
            throw new RuleException("The game day is over; its script stays as it was.");
        }
    }
}
