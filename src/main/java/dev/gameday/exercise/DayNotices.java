package dev.gameday.exercise;

import dev.gameday.base.CurrentUser;
import dev.gameday.program.ProgramClock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells everybody about a game day, in the transaction that changes it. */
@Component
class DayNotices {
    private final ExerciseStore store;
    private final CurrentUser user;
    private final ProgramClock clock;

    DayNotices(ExerciseStore store, CurrentUser user, ProgramClock clock) {
        this.store = store;
        this.user = user;
        this.clock = clock;
    }

    void tell(GameDay day, NoticeKind kind) {
        tell(day, kind, null, "");
    }

    void moved(GameDay day, Instant from) {
        tell(day, NoticeKind.MOVED, from, "");
    }

    void published(GameDay day, String schedule) {
        tell(day, NoticeKind.SCHEDULE, null, schedule);
    }

    private void tell(GameDay day, NoticeKind kind, @Nullable Instant movedFrom, String text) {
        store.add(new GameDayNotice(day, kind, movedFrom, text, clock.now(), user.id()));
    }
}
