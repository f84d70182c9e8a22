package dev.gameday.exercise;

import dev.gameday.base.NotFoundException;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Finds an injection for its day's organizers. For everybody else there is none: that it exists is part of the script. */
@Component
class ExerciseAccess {
    private final ExerciseStore store;
    private final Secrecy secrecy;
    private final GameDayQueries days;

    ExerciseAccess(ExerciseStore store, Secrecy secrecy, GameDayQueries days) {
        this.store = store;
        this.secrecy = secrecy;
        this.days = days;
    }

    /** The injection and its day, locked, for an organizer who wants to change something. */
    Found toWrite(UUID injectionId) {
        Injection injection = store.injection(injectionId);
        if (!secrecy.runs(injection.gameDayId())) {
            throw new NotFoundException("injection", injectionId);
        }
        return new Found(injection, store.lockedDay(injection.gameDayId()));
    }

    /** The day, locked, for an organizer who wants to change something in it. */
    GameDay dayToWrite(UUID gameDayId) {
        secrecy.needOrganizer(gameDayId);
        return store.lockedDay(gameDayId);
    }

    /** The day of an injection, for whoever may see its script: its day's organizers, and everybody after the reveal. */
    UUID needReader(UUID injectionId) {
        UUID gameDayId = store.injection(injectionId).gameDayId();
        if (!days.page(gameDayId).seesScript()) {
            throw new NotFoundException("injection", injectionId);
        }
        return gameDayId;
    }

    record Found(Injection injection, GameDay day) {}
}
