package dev.gameday.security;

import dev.gameday.program.SetUpProgram;
import org.jspecify.annotations.Nullable;

/**
 * What a first run needs to know.
 *
 * @param program null when the sample is wanted, which brings its own
 * @param token an API token for the administrator, or null for none
 */
public record SetUp(
        @Nullable String email,
        @Nullable String name,
        @Nullable String password,
        @Nullable SetUpProgram program,
        @Nullable String token) {

    boolean sample() {
        return program == null;
    }

    /** Without the secrets. */
    @Override
    public String toString() {
        return "SetUp[" + email + "]";
    }
}
