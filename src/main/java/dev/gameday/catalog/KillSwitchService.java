package dev.gameday.catalog;

import dev.gameday.base.Access;
import dev.gameday.base.ChangedMeanwhileException;
import dev.gameday.base.CurrentUser;
import dev.gameday.base.InvalidException;
import dev.gameday.base.NotFoundException;
import dev.gameday.base.Once;
import dev.gameday.base.RuleException;
import dev.gameday.base.Text;
import dev.gameday.program.ProgramClock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register of kill switches: how features are turned off, how fast, and who can. */
@Service
@Transactional
public class KillSwitchService {
    private static final String TAKEN = "Another kill switch already has this flag.";
    private static final String WHAT = "kill switch";

    private final KillSwitchRepository switches;
    private final KillSwitchExerciseRepository exercises;
    private final FeatureRepository features;
    private final KillSwitchReads reads;
    private final UnswitchedReads unswitched;
    private final ProgramClock clock;
    private final CurrentUser user;

    KillSwitchService(
            KillSwitchRepository switches,
            KillSwitchExerciseRepository exercises,
            FeatureRepository features,
            KillSwitchReads reads,
            UnswitchedReads unswitched,
            ProgramClock clock,
            CurrentUser user) {
        this.switches = switches;
        this.exercises = exercises;
        this.features = features;
        this.reads = reads;
        this.unswitched = unswitched;
        this.clock = clock;
        this.user = user;
    }

    @PreAuthorize(Access.READ)
    @Transactional(readOnly = true)
    public List<KillSwitchRow> list(KillSwitchFilter filter, int offset, int limit) {
        return reads.rows(filter, offset, limit);
    }

    @PreAuthorize(Access.READ)
    @Transactional(readOnly = true)
    public int count(KillSwitchFilter filter) {
        return reads.count(filter);
    }

    /** Those that turn off a feature of the application, by flag. */
    @PreAuthorize(Access.READ)
    @Transactional(readOnly = true)
    public List<KillSwitchRow> ofApplication(UUID application) {
        return reads.ofApplication(application);
    }

    /** Flags in use, for pickers. */
    @PreAuthorize(Access.READ)
    @Transactional(readOnly = true)
    public List<Named> names() {
        return reads.names();
    }

    /** Sheddable features without a switch, by application and rank. */
    @PreAuthorize(Access.READ)
    @Transactional(readOnly = true)
    public List<UnswitchedFeature> unswitched(int offset, int limit) {
        return unswitched.rows(offset, limit);
    }

    @PreAuthorize(Access.READ)
    @Transactional(readOnly = true)
    public int countUnswitched() {
        return unswitched.count();
    }

    /** @throws NotFoundException when there is none with the id */
    @PreAuthorize(Access.READ)
    @Transactional(readOnly = true)
    public KillSwitchRow detail(UUID id) {
        return reads.row(id).orElseThrow(() -> new NotFoundException(WHAT, id));
    }

    /** When it was really switched, latest first. */
    @PreAuthorize(Access.READ)
    @Transactional(readOnly = true)
    public List<SwitchExerciseRow> exercises(UUID id) {
        return reads.exercises(id);
    }

    @PreAuthorize(Access.ENGINEER)
    public UUID create(KillSwitchData data) {
        return create(UUID.randomUUID(), data);
    }

    /** As the other; asked for again with the same request id, it answers the same and adds nothing. */
    @PreAuthorize(Access.ENGINEER)
    @Once
    public UUID create(UUID requestId, KillSwitchData data) {
        if (switches.existsById(requestId)) {
            return requestId;
        }
        requireFreeFlag(requestId, data.flag());
        requireFeatures(data.features());
        return save(new KillSwitch(requestId, data, clock.now()));
    }

    /** @param version as it was read */
    @PreAuthorize(Access.ENGINEER)
    public void update(UUID id, long version, KillSwitchData data) {
        KillSwitch known = read(id, version);
        if (!known.archived()) {
            requireFreeFlag(id, data.flag());
        }
        requireFeatures(data.features());
        known.update(withHidden(data, known));
        save(known);
    }

    /** The switch turns off this feature too; saying so again is harmless. */
    @PreAuthorize(Access.ENGINEER)
    public void turnOff(UUID id, UUID feature) {
        KillSwitch known = get(id);
        if (known.archived()) {
            throw new RuleException("An archived kill switch turns nothing off; restore it first.");
        }
        requireFeatures(Set.of(feature));
        if (known.turnOff(feature)) {
            save(known);
        }
    }

    /** The switch does not turn off this feature; saying so again is harmless. */
    @PreAuthorize(Access.ENGINEER)
    public void leaveAlone(UUID id, UUID feature) {
        KillSwitch known = get(id);
        if (known.leaveAlone(feature)) {
            save(known);
        }
    }

    /** Keeps it and when it was exercised, out of the lists. */
    @PreAuthorize(Access.ENGINEER)
    public void archive(UUID id, long version) {
        KillSwitch known = read(id, version);
        if (known.archive(clock.now())) {
            save(known);
        }
    }

    @PreAuthorize(Access.ENGINEER)
    public void restore(UUID id, long version) {
        KillSwitch known = read(id, version);
        requireFreeFlag(id, known.flag());
        if (known.restore()) {
            save(known);
        }
    }

    /** Somebody really switched it. Asked for again with the same request id, it adds nothing. */
    @PreAuthorize(Access.ENGINEER)
    @Once
    public UUID exercised(UUID requestId, UUID id, SwitchExercise exercise) {
        get(id);
        if (exercises.existsById(requestId)) {
            return requestId;
        }
        KillSwitchExercise entry =
                new KillSwitchExercise(requestId, id, exercise, clock.today(), clock.now(), user.id());
        return exercises.saveAndFlush(entry).getId();
    }

    /** An entry was made by mistake. It stays on record, and counts no more. */
    @PreAuthorize(Access.ENGINEER)
    public void takeBackExercise(UUID exerciseId) {
        entry(exerciseId).takeBack(clock.now());
    }

    /** It was right after all. */
    @PreAuthorize(Access.ENGINEER)
    public void putBackExercise(UUID exerciseId) {
        entry(exerciseId).putBack();
    }

    /** Nobody who edits sees archived features; when these come back, so must their switch. */
    private KillSwitchData withHidden(KillSwitchData data, KillSwitch known) {
        Set<UUID> turnedOff = new HashSet<>(data.features() == null ? Set.of() : data.features());
        if (!known.features().isEmpty()) {
            turnedOff.addAll(features.hiddenAmong(known.features()));
        }
        return data.turningOff(turnedOff);
    }

    private KillSwitchExercise entry(UUID exerciseId) {
        return exercises
                .findById(exerciseId)
                .orElseThrow(() -> new NotFoundException("exercise of a kill switch", exerciseId));
    }

    private KillSwitch get(UUID id) {
        return switches.findById(id).orElseThrow(() -> new NotFoundException(WHAT, id));
    }

    private KillSwitch read(UUID id, long version) {
        KillSwitch known = get(id);
        ChangedMeanwhileException.check("The kill switch", version, known.version());
        return known;
    }

    private void requireFeatures(@Nullable Set<UUID> ids) {
        if (ids != null && !ids.isEmpty() && features.countByIdIn(ids) < ids.size()) {
            throw new InvalidException("features", "There is no such feature.");
        }
    }

    /** Asked before anything changes: a query would first write what has changed, and run into the constraint. */
    private void requireFreeFlag(UUID id, String flag) {
        if (switches.existsByFlagKeyAndIdNot(Text.key(Text.name("flag", flag)), id)) {
            throw new InvalidException("flag", TAKEN);
        }
    }

    private UUID save(KillSwitch known) {
        try {
            return switches.saveAndFlush(known).id();
        } catch (DataIntegrityViolationException raced) {
            InvalidException taken = new InvalidException("flag", TAKEN);
            taken.initCause(raced);
            throw taken;
        }
    }
}
