package dev.gameday.catalog;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An application in the list.
 *
 * @param dependencies how many different ones it or its features rely on
 */
public record ApplicationRow(
        UUID id,
        long version,
        String name,
        @Nullable UUID teamId,
        @Nullable String teamName,
        @Nullable Integer tier,
        MinimumViableMode minimumViableMode,
        int core,
        int important,
        int sheddable,
        int dependencies,
        boolean archived) {}
