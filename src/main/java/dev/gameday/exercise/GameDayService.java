package dev.gameday.exercise;

import dev.gameday.base.Access;
import dev.gameday.base.Audited;
import dev.gameday.base.ChangedMeanwhileException;
import dev.gameday.base.Check;
import dev.gameday.base.CurrentUser;
import dev.gameday.base.InvalidException;
import dev.gameday.base.NotFoundException;
import dev.gameday.base.Once;
import dev.gameday.base.RuleException;
import dev.gameday.base.Text;
import dev.gameday.program.ProgramClock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Plans game days from accepted slices and takes them from announced to closed. */
@Service
public class GameDayService {
    private final ExerciseStore store;
    private final GameDayQueries queries;
    private final SliceQueries slices;
    private final FrozenSlice frozen;
    private final VerdictQueries verdicts;
    private final ReadinessQueries readiness;
    private final DayNotices notices;
    private final Secrecy secrecy;
    private final CurrentUser user;
    private final ProgramClock clock;
    private final ApplicationEventPublisher events;

    GameDayService(
            ExerciseStore store,
            GameDayQueries queries,
            SliceQueries slices,
            FrozenSlice frozen,
            VerdictQueries verdicts,
            ReadinessQueries readiness,
            DayNotices notices,
            Secrecy secrecy,
            CurrentUser user,
            ProgramClock clock,
            ApplicationEventPublisher events) {
        this.store = store;
        this.queries = queries;
        this.slices = slices;
        this.frozen = frozen;
        this.verdicts = verdicts;
        this.readiness = readiness;
        this.notices = notices;
        this.secrecy = secrecy;
        this.user = user;
        this.clock = clock;
        this.events = events;
    }

    @PreAuthorize(Access.READ)
    @Transactional(readOnly = true)
    public List<GameDayRow> list(GameDayFilter filter, int offset, int limit) {
        return queries.list(filter, offset, limit);
    }

    @PreAuthorize(Access.READ)
    @Transactional(readOnly = true)
    public int count(GameDayFilter filter) {
        return queries.count(filter);
    }

    /** What everybody may know about a game day. */
    @PreAuthorize(Access.READ)
    @Transactional(readOnly = true)
    public GameDayPage page(UUID id) {
        return queries.page(id);
    }

    /** Which scenarios and failure modes the day exercises, by title: no order, no times. Public after the reveal. */
    @PreAuthorize(Access.READ)
    @Transactional(readOnly = true)
    public List<SliceScenario> slice(UUID id) {
        GameDayPage day = queries.page(id);
        if (!day.seesSlice()) {
            throw new AccessDeniedException("The slice is for those who plan until the reveal.");
        }
        return slices.slice(id, day.seesScript());
    }

    /**
     * Accepts a slice: freezes the failure modes that are in scope now into the injections of a new game day. Whoever
     * accepts and may run game days becomes its organizer.
     *
     * @return the game day's id
     */
    @PreAuthorize(Access.PLAN)
    @Transactional
    @Once
    public UUID plan(NewGameDay command) {
        store.lockProgram();
        UUID id = command.requestId() == null ? UUID.randomUUID() : command.requestId();
        if (command.requestId() != null && store.dayOrNull(id) != null) {
            return id;
        }
        GameDayTexts texts = GameDayTexts.of(command);
        if (clock.dayOf(texts.startsAt()).isBefore(clock.today())) {
            throw new InvalidException("startsAt", "Plan it for today or later.");
        }
        Instant now = clock.now();
        GameDay day = new GameDay(id, texts, Check.present("kind", command.kind()), now);
        store.add(day);
        store.flush();
        frozen.freeze(day, command.scenarios(), queries.horizon());
        if (secrecy.mayRun()) {
            store.add(new GameDayOrganizer(id, user.id(), now, user.id()));
            events.publishEvent(new Audited(
                    "Became organizer", id, user.name() + " accepted the slice of “" + day.title() + "” and runs it."));
        }
        store.flush();
        return id;
    }

    /** Changes what is published and how the day is prepared: for managers and its organizers. */
    @PreAuthorize(Access.PLAN)
    @Transactional
    public void update(UpdateGameDay command) {
        secrecy.needManagerOrOrganizer(command.id());
        GameDay day = locked(command.id(), command.version());
        Instant before = day.startsAt();
        day.describe(command, queries.horizon());
        if (!before.equals(day.startsAt()) && day.state(queries.horizon()) == GameDayState.ANNOUNCED) {
            notices.moved(day, before);
        }
        store.flush();
    }

    /** Tells everybody that there will be a game day. */
    @PreAuthorize(Access.PLAN)
    @Transactional
    public void announce(UUID id, long version) {
        secrecy.needManagerOrOrganizer(id);
        GameDay day = locked(id, version);
        day.announce(clock.now(), queries.horizon());
        tell(day, NoticeKind.ANNOUNCED);
    }

    /** Calls it off before it starts. Its script stays secret. */
    @PreAuthorize(Access.PLAN)
    @Transactional
    public void cancel(UUID id, long version) {
        secrecy.needManagerOrOrganizer(id);
        GameDay day = locked(id, version);
        day.cancel(clock.now(), queries.horizon());
        tell(day, NoticeKind.CANCELLED);
    }

    /**
     * Goes live, unless another day is live in the same environment.
     *
     * @param reason why it starts although something is not ready; not needed when everything is
     */
    @PreAuthorize(Access.ORGANIZER)
    @Transactional
    public void start(UUID id, long version, String reason) {
        secrecy.needOrganizer(id);
        Instant horizon = queries.horizon();
        List<GameDay> days = store.lockedDaysOf(queries.page(id).environment());
        GameDay day = locked(id, version);
        days.stream()
                .filter(other -> !other.id().equals(id) && other.state(horizon).isRunning())
                .findFirst()
                .ifPresent(other -> {
                    throw new RuleException("“" + other.title() + "” is live in " + other.environment()
                            + " already; one game day at a time in each environment.");
                });
        List<ReadinessItem> gaps = readiness.readiness(id).gaps();
        String why = Text.optional("reason", reason);
        if (!gaps.isEmpty() && why.isEmpty()) {
            throw new InvalidException(
                    "reason",
                    "Say why it starts although this is not so: "
                            + gaps.stream().map(ReadinessItem::label).collect(Collectors.joining("; ")) + ".");
        }
        day.start(gaps.isEmpty() ? "" : why, clock.now(), horizon);
        tell(day, NoticeKind.STARTED);
    }

    /** Tells everybody that it is over; organizers may still surprise them. */
    @PreAuthorize(Access.ORGANIZER)
    @Transactional
    public void allClear(UUID id, long version) {
        secrecy.needOrganizer(id);
        GameDay day = locked(id, version);
        day.allClear(clock.now(), queries.horizon());
        tell(day, NoticeKind.ALL_CLEAR);
    }

    /** Within a minute: it was given by mistake, and the day goes on. That it was given stays among the notices. */
    @PreAuthorize(Access.ORGANIZER)
    @Transactional
    public void takeBackAllClear(UUID id, long version) {
        secrecy.needOrganizer(id);
        GameDay day = locked(id, version);
        day.takeBackAllClear(clock.now(), queries.horizon());
        tell(day, NoticeKind.ALL_CLEAR_TAKEN_BACK);
    }

    /** What a reveal would leave open, for the organizer who is about to do it. */
    @PreAuthorize(Access.ORGANIZER)
    @Transactional(readOnly = true)
    public OpenQuestions openQuestions(UUID id) {
        secrecy.needOrganizer(id);
        return verdicts.openQuestions(queries.page(id).id());
    }

    /** Makes script, events and verdicts public; the verdicts count as evidence from now on. */
    @PreAuthorize(Access.ORGANIZER)
    @Transactional
    public void reveal(UUID id, long version) {
        secrecy.needOrganizer(id);
        GameDay day = locked(id, version);
        day.reveal(clock.now(), queries.horizon());
        tell(day, NoticeKind.REVEALED);
        events.publishEvent(new EvidencePublished(id, verdicts.idsOf(id)));
    }

    /** Ends the debrief: no more events, and verdicts only as corrections. */
    @PreAuthorize(Access.ORGANIZER)
    @Transactional
    public void close(UUID id, long version) {
        secrecy.needOrganizer(id);
        locked(id, version).close(clock.now(), queries.horizon());
        store.flush();
    }

    private void tell(GameDay day, NoticeKind kind) {
        notices.tell(day, kind);
        store.flush();
    }

    private GameDay locked(UUID id, long version) {
        GameDay day = store.lockedDay(id);
        if (!day.existsBefore(queries.horizon())) {
            throw new NotFoundException("game day", id);
        }
        ChangedMeanwhileException.check("This game day", version, day.version());
        return day;
    }
}
