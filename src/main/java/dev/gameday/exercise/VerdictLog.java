package dev.gameday.exercise;

import dev.gameday.base.CurrentUser;
import dev.gameday.base.RuleException;
import dev.gameday.exercise.ExerciseAccess.Found;
import dev.gameday.program.ProgramClock;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Appends verdicts, and says so when they count at once because their day is revealed. */
@Component
class VerdictLog {
    private final ExerciseStore store;
    private final VerdictQueries queries;
    private final GameDayQueries days;
    private final CurrentUser user;
    private final ProgramClock clock;
    private final ApplicationEventPublisher events;

    VerdictLog(
            ExerciseStore store,
            VerdictQueries queries,
            GameDayQueries days,
            CurrentUser user,
            ProgramClock clock,
            ApplicationEventPublisher events) {
        this.store = store;
        this.queries = queries;
        this.days = days;
        this.user = user;
        this.clock = clock;
        this.events = events;
    }

    void append(GameDay day, RecordedVerdict verdict) {
        store.add(new Verdict(verdict));
        store.flush();
        published(day, Set.of(verdict.id()));
    }

    /** The injection started at another time than known: its standing verdicts are recorded again, with that time. */
    void restate(Found found, Instant injectedAt) {
        Instant now = clock.now();
        Set<UUID> restated = new HashSet<>();
        for (RecordedVerdict verdict :
                StandingVerdicts.of(queries.ofInjection(found.injection().id()))) {
            if (!verdict.injectedAt().equals(injectedAt)) {
                UUID id = UUID.randomUUID();
                restated.add(id);
                store.add(new Verdict(new RecordedVerdict(
                        id,
                        verdict.injectionId(),
                        verdict.failureModeId(),
                        verdict.result(),
                        verdict.observed(),
                        verdict.detected(),
                        verdict.mitigated(),
                        injectedAt,
                        now,
                        user.id(),
                        verdict.id(),
                        UUID.randomUUID())));
            }
        }
        store.flush();
        published(found.day(), restated);
    }

    /** Evidence needs an injection that took place. */
    void needNoEvidence(UUID injectionId) {
        boolean evidence = StandingVerdicts.of(queries.ofInjection(injectionId)).stream()
                .anyMatch(verdict -> verdict.result() != VerdictResult.INCONCLUSIVE);
        if (evidence) {
            throw new RuleException("Its verdicts say what this injection showed. Correct them to inconclusive first,"
                    + " or give the injection another time.");
        }
    }

    private void published(GameDay day, Set<UUID> verdictIds) {
        if (!verdictIds.isEmpty() && day.state(days.horizon()).isRevealed()) {
            events.publishEvent(new EvidencePublished(day.id(), verdictIds));
        }
    }
}
