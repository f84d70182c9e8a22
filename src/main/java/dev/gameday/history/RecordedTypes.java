package dev.gameday.history;

import dev.gameday.base.CurrentUser;
import dev.gameday.base.history.Recorded;
import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** The kinds of things whose changes are remembered. */
@Component
class RecordedTypes {
    /** What no type is called, since an SQL list must not be empty. */
    private static final String NONE = "";

    private final Map<String, Recorded> byName = new TreeMap<>();

    RecordedTypes(EntityManagerFactory entities) {
        entities.getMetamodel().getEntities().forEach(entity -> {
            Recorded recorded = entity.getJavaType().getAnnotation(Recorded.class);
            if (recorded != null) {
                byName.put(recorded.value(), recorded);
            }
        });
    }

    /** By name. */
    List<String> names() {
        return List.copyOf(byName.keySet());
    }

    String route(String type) {
        Recorded recorded = byName.get(type);
        return recorded == null ? "" : recorded.route();
    }

    /** Those that the reader may not read of, and never none. */
    List<String> unreadable(CurrentUser reader) {
        List<String> names = new java.util.ArrayList<>(List.of(NONE));
        byName.forEach((name, recorded) -> {
            if (!reader.has(recorded.readers())) {
                names.add(name);
            }
        });
        return names;
    }
}
