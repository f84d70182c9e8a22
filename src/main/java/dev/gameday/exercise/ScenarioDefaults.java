package dev.gameday.exercise;

import dev.gameday.catalog.CatalogFault;
import dev.gameday.catalog.DependencyKind;
import dev.gameday.catalog.Fault;
import dev.gameday.catalog.FaultCatalog;
import java.util.Locale;

/** What a derived scenario says until somebody says it better. */
final class ScenarioDefaults {
    private static final int MINUTES = 30;

    private ScenarioDefaults() {}

    static ScriptTexts of(String dependency, DependencyKind kind, Fault fault) {
        CatalogFault usual = FaultCatalog.of(kind, fault);
        return new ScriptTexts(
                dependency + ": " + fault.label().toLowerCase(Locale.ROOT),
                usual.hypothesis(dependency),
                usual.method(dependency),
                "Users outside the exercise are affected, data could be lost, or the rollback no longer works.",
                "Everything that relies on " + dependency + " in this environment.",
                usual.rollback(dependency),
                MINUTES);
    }
}
