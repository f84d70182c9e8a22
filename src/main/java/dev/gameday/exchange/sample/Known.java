package dev.gameday.exchange.sample;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** The ids of what was loaded so far, by what the data file calls it. */
final class Known {

    final Names teams = new Names("team");
    final Names applications = new Names("application");
    final Names features = new Names("feature");
    final Names dependencies = new Names("dependency");
    final Names modes = new Names("failure mode");
    final Names gameDays = new Names("game day");
    final Names injections = new Names("injection");
    final Names verdicts = new Names("verdict");
    final Names findings = new Names("finding");

    /** Ids of one sort of thing. */
    static final class Names {
        private final String what;
        private final Map<String, UUID> ids = new HashMap<>();

        private Names(String what) {
            this.what = what;
        }

        void put(String name, UUID id) {
            if (ids.put(name, id) != null) {
                throw new IllegalStateException("The sample has two of " + what + " " + name + ".");
            }
        }

        UUID get(String name) {
            UUID id = ids.get(name);
            if (id == null) {
                throw new IllegalStateException("The sample has no " + what + " " + name + " yet.");
            }
            return id;
        }
    }

    /** The name of a part within a whole, such as {@code application / feature}. */
    static String path(String whole, String part) {
        return whole + " / " + part;
    }
}
