package dev.gameday.exchange.reference;

import dev.gameday.base.Role;
import dev.gameday.base.Text;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/** The people of the company. Nobody knows their passwords, since there are none: an administrator sets them. */
final class PeopleMaker {
    private static final int PER_TEAM = 4;
    private static final int HASH_BYTES = 48;

    private final World world;
    private final Dice dice;

    PeopleMaker(World world) {
        this.world = world;
        this.dice = world.dice();
    }

    void make() {
        Instant begin = world.calendar().at(0, Calendar.CATALOG - 1, 9, 0);
        for (int i = 0; i < PER_TEAM * world.size().teams(); i++) {
            String first = Names.PEOPLE.get(i % Names.PEOPLE.size());
            String family = Names.FAMILIES.get(i / Names.PEOPLE.size() % Names.FAMILIES.size());
            String email = Text.key(first) + "." + (i + 1) + "@example.org";
            UUID id = dice.id();
            world.tables().add("account", id, 0L, email, email, first + " " + family, noPassword(), true, 0, begin);
            world.tables().add("account_role", id, role());
        }
    }

    private Role role() {
        return dice.oneOf(List.of(Role.ENGINEER, Role.STAKEHOLDER, Role.ORGANIZER, Role.MANAGER), 70, 15, 8, 7);
    }

    /** In the form of a hash, of no password that anybody could find. */
    private String noPassword() {
        byte[] bytes = new byte[HASH_BYTES];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) dice.between(0, 255);
        }
        return "{pbkdf2}" + HexFormat.of().formatHex(bytes);
    }
}
