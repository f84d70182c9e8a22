/** Alerts as an alerting system delivers them: what is kept of them, what they say of an exercise, who would be told at all. */
@ApplicationModule(
        displayName = "Alerts",
        allowedDependencies = {"base", "program", "catalog", "failuremode", "exercise"})
@NullMarked
package dev.gameday.alert;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
