/** When the coverage goal will be reached: many imagined courses of the program, drawn from how it has fared so far. */
@ApplicationModule(
        displayName = "Forecast",
        allowedDependencies = {"base", "program", "coverage"})
@NullMarked
package dev.gameday.forecast;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
