package dev.gameday.exchange.reference;

import dev.gameday.exchange.reference.Things.App;
import dev.gameday.exchange.reference.Things.Dependency;
import dev.gameday.exchange.reference.Things.Team;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * What the story knows so far.
 *
 * @param actor the administrator, who did it all
 * @param now nothing of the story is later, but what is planned
 */
record World(
        ReferenceSize size,
        Dice dice,
        Calendar calendar,
        UUID actor,
        String actorName,
        Instant now,
        Tables tables,
        List<Team> teams,
        List<App> apps,
        List<Dependency> dependencies,
        List<Mode> modes,
        List<Scenario> scenarios) {

    World(ReferenceSize size, Dice dice, Calendar calendar, UUID actor, String actorName, Instant now) {
        this(
                size,
                dice,
                calendar,
                actor,
                actorName,
                now,
                new Tables(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>());
    }

    void audit(Instant at, String action, UUID subject, String detail) {
        tables.add("audit_entry", dice.id(), at, actor, actorName, action, subject, detail);
    }
}
