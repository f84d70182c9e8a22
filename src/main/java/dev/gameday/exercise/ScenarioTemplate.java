package dev.gameday.exercise;

import dev.gameday.catalog.DependencyKind;
import dev.gameday.catalog.Fault;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * A shipped script to start a scenario from. In its texts {@code {it}} stands for the dependency's name.
 *
 * @param id stays the same from version to version
 * @param kinds of dependencies that it is for; empty: all
 * @param summary what it looks like, in a line
 * @param setUpMinutes until it is injected
 * @param observationMinutes from then until the rollback
 * @param recoveryMinutes until all is as before
 * @param afterAllClear whether it is meant for when everybody believes that the exercise is over
 */
public record ScenarioTemplate(
        String id,
        String title,
        Set<DependencyKind> kinds,
        Fault fault,
        String summary,
        String hypothesis,
        String method,
        String abortConditions,
        String blastRadius,
        String rollbackPlan,
        int setUpMinutes,
        int observationMinutes,
        int recoveryMinutes,
        boolean afterAllClear) {
    private static final String IT = "{it}";

    public ScenarioTemplate {
        kinds = Collections.unmodifiableSet(new TreeSet<>(kinds));
    }

    /** How long the exercise is busy with it. */
    public int minutes() {
        return setUpMinutes + observationMinutes + recoveryMinutes;
    }

    public boolean isFor(DependencyKind kind) {
        return kinds.isEmpty() || kinds.contains(kind);
    }

    /** Whether title, summary or fault contain the text. */
    boolean contains(String text) {
        String all = title + " " + summary + " " + fault.label();
        return all.toLowerCase(Locale.ROOT).contains(text.strip().toLowerCase(Locale.ROOT));
    }

    /** The title of a scenario for any dependency. */
    public String scenarioTitle() {
        return IT + ": " + title.toLowerCase(Locale.ROOT);
    }

    static String named(String text, String dependencyName) {
        return text.replace(IT, dependencyName);
    }
}
