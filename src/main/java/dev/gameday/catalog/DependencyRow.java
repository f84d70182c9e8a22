package dev.gameday.catalog;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A dependency in the list.
 *
 * @param hard features that fail with it
 * @param soft features that carry on without it
 * @param applications different applications that rely on it, by a feature or as a whole
 */
public record DependencyRow(
        UUID id,
        long version,
        String name,
        DependencyKind kind,
        Reliability reliability,
        @Nullable LocalDate assessedOn,
        boolean discovered,
        int hard,
        int soft,
        int applications,
        boolean archived) {}
