/** The one running effort of a deployment: its settings, its calendar and clock, its teams. */
@ApplicationModule(
        displayName = "Program",
        allowedDependencies = {"base"})
@NullMarked
package dev.gameday.program;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
