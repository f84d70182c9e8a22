package dev.gameday.failuremode;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The condition for the failure modes that a change concerns. */
record Where(String sql, Map<String, Set<UUID>> params) {

    static Where of(CoverageFacts.Concerned concerned, String mode, String feature, String dependency) {
        List<String> conditions = new ArrayList<>();
        Map<String, Set<UUID>> params = new HashMap<>();
        add(conditions, params, "modes", concerned.modes(), mode + " in (:modes)");
        add(
                conditions,
                params,
                "applications",
                concerned.applications(),
                feature + " in (select id from feature where application_id in (:applications))");
        add(conditions, params, "features", concerned.features(), feature + " in (:features)");
        add(conditions, params, "dependencies", concerned.dependencies(), dependency + " in (:dependencies)");
        return new Where(String.join(" or ", conditions), params);
    }

    private static void add(
            List<String> conditions, Map<String, Set<UUID>> params, String name, Set<UUID> ids, String condition) {
        if (!ids.isEmpty()) {
            conditions.add(condition);
            params.put(name, ids);
        }
    }
}
