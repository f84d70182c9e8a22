package dev.gameday.exchange.sample;

import dev.gameday.program.ProgramClock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what happened and does it again, one thing after the other in the order of time. */
final class Replay {

    private final List<Act> acts = new ArrayList<>();

    private record Act(Moment at, Runnable work) {}

    /** What happened at the same moment is done in the order in which it was told here. */
    void at(Moment at, Runnable work) {
        acts.add(new Act(at, work));
    }

    /** @param between done after each act */
    void run(ProgramClock clock, ZoneId zone, Runnable between) {
        acts.stream()
                .sorted(Comparator.comparing(Act::at))
                .forEach(act -> clock.at(act.at.in(zone), () -> {
                    act.work.run();
                    between.run();
                    return true;
                }));
    }
}
