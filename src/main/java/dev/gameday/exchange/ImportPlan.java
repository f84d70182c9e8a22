package dev.gameday.exchange;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Everything an import would do, and the report about it.
 *
 * @param targets the existing things that entities of the files stand for
 */
record ImportPlan(
        Map<TargetKey, UUID> targets,
        List<TargetStep> steps,
        List<RelianceStep> reliances,
        List<Remembered> remembered,
        List<TargetKey> forgotten,
        List<ImportItem> items,
        List<ImportWarning> warnings) {

    /**
     * Creates or changes one thing.
     *
     * @param id null: create it
     * @param values all fields of a new thing, the changed ones of an existing one
     */
    record TargetStep(TargetKey key, @Nullable UUID id, long version, Map<String, String> values) {}

    /** Makes an application rely on a dependency, or no longer. */
    record RelianceStep(TargetKey application, TargetKey dependency, boolean add) {}

    /** What to keep as last imported. */
    record Remembered(TargetKey key, boolean placeholder, String field, String value) {}
}
