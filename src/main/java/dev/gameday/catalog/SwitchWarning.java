package dev.gameday.catalog;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Why a kill switch might not help when it is needed. */
public enum SwitchWarning {
    NOBODY("Nobody named who can"),
    ONE_PERSON("Only one person can"),
    UNDOCUMENTED("Not documented"),
    SLOW("Slower than a minute"),
    NEVER_EXERCISED("Never exercised");

    /** A switch that acts later than this is not switched "in seconds". */
    public static final int SLOWEST_SECONDS = 60;

    private final String label;

    SwitchWarning(String label) {
        this.label = label;
    }

    /** The words on the screens. */
    public String label() {
        return label;
    }

    static List<SwitchWarning> of(
            int people, String documentation, @Nullable Integer actsWithinSeconds, boolean exercised) {
        List<SwitchWarning> warnings = new ArrayList<>();
        if (people == 0) {
            warnings.add(NOBODY);
        } else if (people == 1) {
            warnings.add(ONE_PERSON);
        }
        if (documentation.isBlank()) {
            warnings.add(UNDOCUMENTED);
        }
        if (actsWithinSeconds != null && actsWithinSeconds > SLOWEST_SECONDS) {
            warnings.add(SLOW);
        }
        if (!exercised) {
            warnings.add(NEVER_EXERCISED);
        }
        return warnings;
    }
}
