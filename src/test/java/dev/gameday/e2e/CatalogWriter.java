package dev.gameday.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gameday.testing.ApiClient;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Adds applications and changes each once. */
final class CatalogWriter implements Writer {
    private static final String ADDED = "added";
    private static final String CHANGED = "changed";

    private final String name = "By " + UUID.randomUUID() + ", ";
    /** Description by id, as last acknowledged. */
    private final Map<String, String> known = new HashMap<>();
    /** The description that was sent and may or may not have been acknowledged, by id. */
    private final Map<String, String> sent = new HashMap<>();

    private int acknowledged;

    @Override
    public void write(ApiClient api) {
        String id = UUID.randomUUID().toString();
        sent.put(id, ADDED);
        var added = api.post("/applications", Map.of("requestId", id, "name", name + id, "description", ADDED));
        assertThat(added.status()).as(added.text()).isEqualTo(201);
        acknowledge(id, ADDED);
        sent.put(id, CHANGED);
        var changed =
                api.put("/applications/" + id, added.version(), Map.of("name", name + id, "description", CHANGED));
        assertThat(changed.status()).as(changed.text()).isEqualTo(200);
        acknowledge(id, CHANGED);
    }

    private void acknowledge(String id, String description) {
        known.put(id, description);
        acknowledged++;
    }

    @Override
    public void assertNothingLost(ApiClient api) {
        Map<String, String> found = new HashMap<>();
        api.get("/applications").ok().forEach(row -> {
            if (row.get("name").asString().startsWith(name)) {
                String id = row.get("id").asString();
                found.put(
                        id,
                        api.get("/applications/" + id).ok().get("description").asString());
            }
        });
        assertThat(found.keySet()).containsAll(known.keySet());
        found.forEach(
                (id, description) -> assertThat(description).as(id).isIn(known.getOrDefault(id, ""), sent.get(id)));
    }

    @Override
    public int acknowledged() {
        return acknowledged;
    }
}
