package dev.gameday.catalog;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which reliances a list shows; nothing given means all. */
public record RelianceFilter(
        @Nullable UUID applicationId,
        @Nullable UUID featureId,
        @Nullable UUID dependencyId) {
    public static RelianceFilter ofApplication(UUID id) {
        return new RelianceFilter(id, null, null);
    }

    public static RelianceFilter onDependency(UUID id) {
        return new RelianceFilter(null, null, id);
    }
}
