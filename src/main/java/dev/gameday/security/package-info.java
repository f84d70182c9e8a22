/** Accounts, roles, tokens, first run and login. */
@ApplicationModule(
        displayName = "Security",
        allowedDependencies = {"base", "program", "program::ui"})
@NullMarked
package dev.gameday.security;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
