/** What every feature needs: roles, routes, errors, the shell of the screens. Knows no feature. */
@ApplicationModule(
        displayName = "Base",
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
@NullMarked
package dev.gameday.base;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
