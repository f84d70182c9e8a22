/** Proposes the next slice. */
@ApplicationModule(
        displayName = "Planner",
        allowedDependencies = {
            "base",
            "program",
            "security",
            "catalog",
            "failuremode",
            "exercise",
            "finding",
            "coverage",
            "coverage :: ui"
        })
@NullMarked
package dev.gameday.planner;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
