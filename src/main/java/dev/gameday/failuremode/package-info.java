/** Failure modes: expected behaviour, fallback chains, detection, acceptance, and the dated facts coverage is derived from. */
@ApplicationModule(
        displayName = "Failure modes",
        allowedDependencies = {"base", "program", "catalog"})
@NullMarked
package dev.gameday.failuremode;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
