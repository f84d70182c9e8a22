/** What stakeholders see; pages that put several features together. */
@ApplicationModule(
        displayName = "Dashboard",
        allowedDependencies = {
            "base",
            "program",
            "security",
            "catalog",
            "failuremode",
            "exercise",
            "finding",
            "coverage",
            "coverage :: ui",
            "forecast",
            "planner"
        })
@NullMarked
package dev.gameday.dashboard;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
