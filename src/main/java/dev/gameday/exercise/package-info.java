/** Scenarios and game days: script, run, events and verdicts, and who may see them before the reveal. */
@ApplicationModule(
        displayName = "Exercise",
        allowedDependencies = {"base", "program", "security", "catalog", "failuremode", "failuremode :: ui"})
@NullMarked
package dev.gameday.exercise;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
