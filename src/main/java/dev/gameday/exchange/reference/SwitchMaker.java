package dev.gameday.exchange.reference;

import dev.gameday.base.Text;
import dev.gameday.catalog.NeedLevel;
import dev.gameday.exchange.reference.Things.App;
import dev.gameday.exchange.reference.Things.Feature;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** The switches of what can be shed: most of it has one, some were used, few people can. */
final class SwitchMaker {
    private static final List<String> PLACES = List.of("Flag service", "Configuration of the gateway", "Admin console");

    private final World world;
    private final Dice dice;

    SwitchMaker(World world) {
        this.world = world;
        this.dice = world.dice();
    }

    void make() {
        for (App app : world.apps()) {
            app.features.stream()
                    .filter(feature -> feature.archivedAt == null && feature.need == NeedLevel.SHEDDABLE)
                    .filter(feature -> dice.chance(0.7))
                    .forEach(this::make);
        }
    }

    private void make(Feature feature) {
        Instant begin = world.calendar().at(0, Calendar.CATALOG, 10, 0);
        UUID id = dice.id();
        String flag =
                (feature.app.name + " " + feature.name).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        world.tables()
                .add(
                        "kill_switch",
                        id,
                        0L,
                        flag,
                        Text.key(flag),
                        dice.oneOf(PLACES),
                        "Turn the flag off; instances follow within a minute",
                        dice.chance(0.8) ? dice.between(5, 300) : null,
                        dice.chance(0.6) ? "https://wiki.example.org/switches/" + id : "",
                        begin);
        world.tables().add("kill_switch_feature", id, feature.id);
        int people = dice.between(1, 3);
        for (int i = 0; i < people; i++) {
            String name = Names.PEOPLE.get((i * 4 + dice.between(0, 3)) % Names.PEOPLE.size());
            world.tables().add("kill_switch_person", id, i, name + " " + dice.oneOf(Names.FAMILIES));
        }
        if (dice.chance(0.5)) {
            exercise(id);
        }
    }

    private void exercise(UUID id) {
        LocalDate day = world.calendar().day(dice.between(0, world.size().weeks() - 1));
        Instant at = day.atTime(17, 0).atZone(world.calendar().zone()).toInstant();
        String by = dice.oneOf(Names.PEOPLE) + " " + dice.oneOf(Names.FAMILIES);
        world.tables()
                .add(
                        "kill_switch_exercise",
                        dice.id(),
                        id,
                        day,
                        by,
                        dice.chance(0.7) ? dice.between(10, 400) : null,
                        "",
                        at,
                        world.actor());
    }
}
