/** Applications with their hierarchy of needs, dependencies and what relies on them, faults. */
@ApplicationModule(
        displayName = "Catalog",
        allowedDependencies = {"base", "program"})
@NullMarked
package dev.gameday.catalog;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
