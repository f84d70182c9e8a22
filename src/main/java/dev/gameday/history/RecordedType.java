package dev.gameday.history;

import dev.gameday.base.history.Recorded;
import dev.gameday.base.history.RecordedAs;
import dev.gameday.base.history.Secret;
import dev.gameday.base.history.Unrecorded;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is to be remembered of an entity, found once by its annotations. */
record RecordedType(Recorded recorded, Map<String, Part> parts) {

    /**
     * One field that counts.
     *
     * @param within the parts of a value that is embedded as a record; empty: the value itself is what counts
     */
    record Part(String words, boolean secret, boolean untilReveal, boolean latest, List<Component> within) {}

    /** One component of an embedded record. */
    record Component(RecordComponent component, Part part) {}

    static @Nullable RecordedType of(Class<?> entity) {
        Recorded recorded = entity.getAnnotation(Recorded.class);
        if (recorded == null) {
            return null;
        }
        Map<String, Part> parts = new LinkedHashMap<>();
        for (Field field : entity.getDeclaredFields()) {
            boolean technical = field.isAnnotationPresent(Id.class)
                    || field.isAnnotationPresent(Version.class)
                    || "createdAt".equals(field.getName());
            if (!technical && !field.isAnnotationPresent(Unrecorded.class)) {
                parts.put(field.getName(), part(field.getName(), field, field.getType()));
            }
        }
        return new RecordedType(recorded, parts);
    }

    private static Part part(String name, AnnotatedElement element, Class<?> type) {
        RecordedAs as = element.getAnnotation(RecordedAs.class);
        String words = as == null || as.value().isEmpty() ? words(name) : as.value();
        return new Part(
                words,
                element.isAnnotationPresent(Secret.class),
                as != null && as.untilReveal(),
                as != null && as.latest(),
                type.isRecord() ? components(type) : List.of());
    }

    private static List<Component> components(Class<?> type) {
        List<Component> components = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            if (!component.isAnnotationPresent(Unrecorded.class)) {
                component.getAccessor().setAccessible(true);
                components.add(new Component(component, part(component.getName(), component, component.getType())));
            }
        }
        return components;
    }

    /** {@code minimumViableMode} is "Minimum viable mode", {@code teamId} is "Team", {@code archivedAt} is "Archived". */
    static String words(String name) {
        String bare = name.replaceFirst("(Id|At)$", "");
        String spaced = bare.replaceAll("([a-z0-9])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT);
        return spaced.substring(0, 1).toUpperCase(Locale.ROOT) + spaced.substring(1);
    }
}
