/** What was learned, who owns it, and the retests that alone verify a fix. */
@ApplicationModule(
        displayName = "Findings",
        allowedDependencies = {"base", "program", "security", "catalog", "failuremode", "exercise"})
@NullMarked
package dev.gameday.finding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
