package dev.gameday.coverage;

import dev.gameday.catalog.NeedLevel;
import dev.gameday.catalog.Reliability;

/** The risk of a failure mode, an integer of 1..12 that orders work: need level times doubt in the dependency. */
public final class Risk {
    private Risk() {}

    public static int of(NeedLevel needLevel, Reliability reliability) {
        return weight(needLevel) * doubt(reliability);
    }

    private static int weight(NeedLevel needLevel) {
        return switch (needLevel) {
            case CORE -> 3;
            case IMPORTANT -> 2;
            case SHEDDABLE -> 1;
        };
    }

    private static int doubt(Reliability reliability) {
        return switch (reliability) {
            case RISKY -> 4;
            case NOT_ASSESSED -> 3;
            case DOUBTFUL -> 2;
            case RELIABLE -> 1;
        };
    }
}
