package dev.gameday.exchange.sample;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Better words for a scenario.
 *
 * @param of {@code dependency / FAULT}
 * @param buildsOn the lighter scenarios, likewise
 */
record ScenarioData(
        String of,
        String title,
        String hypothesis,
        String method,
        String abort,
        String blastRadius,
        String rollback,
        int minutes,
        @Nullable List<String> buildsOn,
        Moment at) {

    List<String> lighter() {
        return buildsOn == null ? List.of() : buildsOn;
    }
}
