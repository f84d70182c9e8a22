/** The derived read model: what is proven on a day, from dated facts and append-only verdicts. No tables of its own. */
@ApplicationModule(
        displayName = "Coverage",
        allowedDependencies = {"base", "program", "catalog", "failuremode", "failuremode :: ui", "exercise", "finding"})
@NullMarked
package dev.gameday.coverage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
