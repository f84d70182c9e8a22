package dev.gameday.exchange;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What there is already: the things that an import may touch, and what earlier imports wrote into them. */
record CatalogState(Map<UUID, Existing> existing, Map<TargetKey, Imported> imported, Set<Relies> reliances) {

    /**
     * A team, application or dependency.
     *
     * @param values the fields an import knows; {@link ImportField#TEAM} and {@link ImportField#APPLICATION} hold ids
     */
    record Existing(TargetType type, UUID id, long version, boolean archived, Map<String, String> values) {
        String name() {
            return values.getOrDefault(ImportField.NAME, "");
        }
    }

    /** What was last imported for an entity. */
    record Imported(UUID targetId, boolean placeholder, Map<String, String> values) {}

    /** An application relies on a dependency. */
    record Relies(UUID applicationId, UUID dependencyId) {}

    static CatalogState empty() {
        return new CatalogState(Map.of(), Map.of(), Set.of());
    }

    @Nullable
    Existing of(TargetKey key) {
        Imported before = imported.get(key);
        return before == null ? null : existing.get(before.targetId());
    }
}
