package dev.gameday.exchange.sample;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A kill switch in the data file.
 *
 * @param features {@code application / feature}
 * @param documented null: never
 */
record SwitchData(
        String flag,
        List<String> features,
        String place,
        String how,
        @Nullable Integer actsWithinSeconds,
        List<String> people,
        Moment at,
        @Nullable Documented documented,
        @Nullable List<Exercised> exercises) {

    record Documented(Moment at, String documentation) {}

    record Exercised(Moment at, String by, Integer tookSeconds, String note) {}

    List<Exercised> exercised() {
        return exercises == null ? List.of() : exercises;
    }
}
