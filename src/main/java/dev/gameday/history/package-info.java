/** Who changed what on each thing: written with the change itself, read on its page and by administrators. */
@ApplicationModule(
        displayName = "History",
        allowedDependencies = {"base", "program", "security"})
@NullMarked
package dev.gameday.history;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
