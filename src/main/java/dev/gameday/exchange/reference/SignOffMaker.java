package dev.gameday.exchange.reference;

import dev.gameday.exchange.reference.Things.App;
import dev.gameday.exchange.reference.Things.Feature;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.UUID;

/** Stakeholders agree to hierarchies of needs one after the other; what changes afterwards is scope creep. */
final class SignOffMaker {
    private static final double SHARE = 0.7;

    private final World world;
    private final Dice dice;
    private final Deque<App> waiting;

    /** After the catalog is there. */
    SignOffMaker(World world) {
        this.world = world;
        this.dice = world.dice();
        List<App> apps = new ArrayList<>(world.apps());
        dice.shuffle(apps);
        this.waiting = new ArrayDeque<>(apps.subList(0, (int) (SHARE * apps.size())));
    }

    /** Spread over the first half of the story. */
    void tell(int week) {
        int weeks = Math.max(1, world.size().weeks() / 2 - week);
        int now = (waiting.size() + weeks - 1) / weeks;
        for (int i = 0; i < now; i++) {
            sign(waiting.remove(), world.calendar().at(week, Calendar.WORK, 16, i % 60));
        }
    }

    private void sign(App app, Instant at) {
        UUID id = dice.id();
        String name = dice.oneOf(Names.PEOPLE) + " " + dice.oneOf(Names.FAMILIES);
        world.tables()
                .add(
                        "sign_off",
                        id,
                        app.id,
                        at,
                        name,
                        "Head of " + app.area.name(),
                        "",
                        false,
                        world.actor(),
                        world.actorName());
        int rank = 0;
        for (Feature feature : app.features) {
            if (feature.archivedAt == null) {
                rank++;
                world.tables().add("sign_off_feature", id, feature.id, feature.name, rank, feature.need);
            }
        }
    }
}
