package dev.gameday.exchange.reference;

import dev.gameday.exercise.GameDayKind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The weekly game days: planned, run with as many verdicts as the size asks for, revealed, closed. */
final class GameDayMaker {
    private static final int MINUTES = 240;

    private final World world;
    private final Dice dice;
    private final RunMaker runs;
    private final List<Integer> inScope = new ArrayList<>();
    private long toCome;

    GameDayMaker(World world, FindingMaker findings) {
        this.world = world;
        this.dice = world.dice();
        this.runs = new RunMaker(world, findings);
    }

    /** Verdicts are spread over the weeks by what has come into scope. */
    void prepare() {
        int known = 0;
        for (int week = 0; week < world.size().weeks(); week++) {
            int now = week;
            known += (int) world.modes().stream()
                    .filter(mode -> mode.arrivesInWeek == now)
                    .count();
            inScope.add(known);
            toCome += known;
        }
    }

    void tell(int week) {
        boolean last = week == world.size().weeks() - 1;
        int left = world.size().verdicts() - world.tables().count("verdict");
        int verdicts = last ? left : (int) Math.min(left, Math.round((double) left * inScope.get(week) / toCome));
        toCome -= inScope.get(week);
        Calendar calendar = world.calendar();
        Slice slice = Slice.choose(world, week, verdicts);
        Day day = new Day(dice.id(), week, title(week), calendar.start(week));
        Instant closed = last ? null : calendar.at(week, Calendar.REVEALED, 8, 45);
        write(day, calendar.at(week, 0, 18, 30), calendar.revealed(week), closed);
        runs.run(day, slice, verdicts);
    }

    /** The coming game day: its slice is accepted, nothing has happened yet. */
    void planNext() {
        int week = world.size().weeks();
        long known = world.modes().stream().filter(Mode::known).count();
        Day day = new Day(dice.id(), week, title(week), world.calendar().start(week));
        write(day, null, null, null);
        runs.freeze(day, Slice.choose(world, week, (int) (known / 10)));
    }

    record Day(UUID id, int week, String title, Instant start) {}

    private static String title(int week) {
        return week % 4 == 0
                ? "Full exercise " + (week / 4 + 1) + ": several rooms, surprises after the all clear"
                : "Retests of week " + (week + 1);
    }

    private void write(Day day, @Nullable Instant allClear, @Nullable Instant revealed, @Nullable Instant closed) {
        Instant planned = world.calendar().at(day.week, Calendar.PLANNED, 10, 0);
        boolean over = revealed != null;
        world.tables()
                .add(
                        "game_day",
                        day.id,
                        closed != null ? 5L : over ? 4L : 0L,
                        day.title,
                        day.week % 4 == 0 ? GameDayKind.FULL : GameDayKind.RETEST,
                        day.start,
                        MINUTES,
                        "Staging",
                        "Same topology as production at a quarter of its size; last validated on Monday",
                        "Recorded traffic of last week, replayed at half the speed",
                        "14:00 welcome and roles\n14:15 first scenario\n16:00 break\n16:15 further scenarios\n18:00 all clear\n"
                                + "18:15 first impressions, room by room",
                        "Incident commander: on duty this week\nScribe: platform team\nDispatcher: operations centre",
                        planned,
                        planned,
                        over ? world.calendar().at(day.week, Calendar.ANNOUNCED, 16, 0) : null,
                        over ? day.start : null,
                        allClear,
                        revealed,
                        closed,
                        null);
        world.tables().add("game_day_organizer", day.id, world.actor(), planned, world.actor());
        world.audit(
                planned,
                "Became organizer",
                day.id,
                world.actorName() + " accepted the slice of “" + day.title + "” and runs it.");
    }
}
