package dev.gameday.catalog;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What people say about a kill switch.
 *
 * @param flag name of the flag, unique among the switches in use
 * @param place where it is switched
 * @param actsWithinSeconds how fast it acts; null when nobody has measured it
 * @param documentation a link, or where it is written down
 * @param people who can switch it; blank and repeated names are dropped
 * @param features what it turns off
 */
public record KillSwitchData(
        String flag,
        @Nullable String place,
        @Nullable String how,
        @Nullable Integer actsWithinSeconds,
        @Nullable String documentation,
        @Nullable List<String> people,
        @Nullable Set<UUID> features) {

    /** A switch of which only the flag and what it turns off are known. */
    public static KillSwitchData of(String flag, Set<UUID> features) {
        return new KillSwitchData(flag, "", "", null, "", List.of(), features);
    }

    KillSwitchData turningOff(Set<UUID> others) {
        return new KillSwitchData(flag, place, how, actsWithinSeconds, documentation, people, others);
    }
}
