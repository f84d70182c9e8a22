/** Import of catalogs and of the sample program. */
@ApplicationModule(
        displayName = "Exchange",
        allowedDependencies = {
            "base",
            "program",
            "security",
            "catalog",
            "failuremode",
            "exercise",
            "finding",
            "coverage",
            "planner",
            "dashboard"
        })
@NullMarked
package dev.gameday.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
