package dev.gameday.exercise;

import dev.gameday.base.CurrentUser;
import dev.gameday.base.Sql;
import dev.gameday.base.history.KeptBack;
import dev.gameday.program.ProgramClock;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The rule of {@link Secrecy} for reads in SQL: a day's organizers always, everybody after its reveal. */
@Component
class KeptBackUntilReveal implements KeptBack {
    private static final String REVEALED = """
            exists (select 1 from game_day kept
                     where kept.id = c.game_day_id and kept.revealed_at < :asOf)""";
    private static final String OR_MINE = """
            (%s or exists (select 1 from game_day_organizer run
                            where run.game_day_id = c.game_day_id and run.account_id = :organizer))""".formatted(REVEALED);

    private final Secrecy secrecy;
    private final CurrentUser user;
    private final ProgramClock clock;

    KeptBackUntilReveal(Secrecy secrecy, CurrentUser user, ProgramClock clock) {
        this.secrecy = secrecy;
        this.user = user;
        this.clock = clock;
    }

    @Override
    public String readable() {
        return secrecy.mayRun() ? OR_MINE : REVEALED;
    }

    @Override
    public Map<String, Object> parameters() {
        return Map.of("asOf", Sql.at(clock.endOf(clock.today())), "organizer", user.id());
    }
}
