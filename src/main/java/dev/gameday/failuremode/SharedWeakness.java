package dev.gameday.failuremode;

import java.util.UUID;

/**
 * One dependency that takes every fallback of a failure mode along.
 *
 * @param failing whether it is the very dependency whose fault the fallbacks are for
 */
public record SharedWeakness(UUID modeId, UUID dependencyId, String dependencyName, boolean failing) {

    /** In a few words, for tags and tooltips. */
    public String words() {
        return failing
                ? "Every fallback relies on what fails, " + dependencyName
                : "Every fallback relies on " + dependencyName;
    }
}
