package dev.gameday.exercise;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The order in which scenarios may first be run: never in a circle. */
final class BuildsOn {
    private BuildsOn() {}

    /**
     * Whether a scenario would, through others, build on itself.
     *
     * @param known which lighter scenarios each scenario builds on now
     * @param lighter what the scenario would build on instead
     */
    static boolean circular(Map<UUID, Set<UUID>> known, UUID scenario, Set<UUID> lighter) {
        Set<UUID> seen = new HashSet<>();
        Deque<UUID> open = new ArrayDeque<>(lighter);
        while (!open.isEmpty()) {
            UUID next = open.pop();
            if (next.equals(scenario)) {
                return true;
            }
            if (seen.add(next)) {
                open.addAll(known.getOrDefault(next, Set.of()));
            }
        }
        return false;
    }
}
