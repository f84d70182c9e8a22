package dev.gameday.exchange;

import dev.gameday.base.Text;
import dev.gameday.exchange.CatalogState.Existing;
import dev.gameday.exchange.CatalogState.Imported;
import dev.gameday.exchange.ImportPlan.Remembered;
import dev.gameday.exchange.ImportPlan.TargetStep;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Decides for one thing after the other whether it is created, changed or kept. A field is changed only when it still
 * says what the last import wrote.
 */
final class TargetPlanner {

    private final CatalogState state;
    private final List<TargetStep> steps = new ArrayList<>();
    private final List<Remembered> remembered = new ArrayList<>();
    private final List<TargetKey> forgotten = new ArrayList<>();
    /** Who holds a name: the existing thing's id, or the key of one that this import creates. */
    private final Map<TargetType, Map<String, Object>> names = new HashMap<>();

    private final Map<TargetKey, UUID> found = new HashMap<>();
    private final Set<UUID> claimed = new HashSet<>();
    private final Map<UUID, EntityRef> refs = new HashMap<>();

    TargetPlanner(CatalogState state) {
        this.state = state;
        for (Existing existing : state.existing().values()) {
            if (!existing.archived()) {
                names(existing.type()).put(Text.key(existing.name()), existing.id());
            }
        }
        state.imported().forEach((key, imported) -> {
            claimed.add(imported.targetId());
            refs.merge(imported.targetId(), key.ref(), (a, b) -> a.compareTo(b) <= 0 ? a : b);
        });
    }

    Map<TargetKey, UUID> found() {
        return found;
    }

    List<TargetStep> steps() {
        return steps;
    }

    List<Remembered> remembered() {
        return remembered;
    }

    List<TargetKey> forgotten() {
        return forgotten;
    }

    /** What was planned for a thing. */
    record Outcome(
            TargetKey key,
            @Nullable UUID id,
            String name,
            boolean adopted,
            boolean archived,
            List<FieldChange> changes,
            List<FieldChange> kept) {
        boolean created() {
            return id == null;
        }
    }

    /** @param wanted what the files say, the name first */
    Outcome plan(TargetKey key, boolean placeholder, Map<String, String> wanted) {
        Imported before = state.imported().get(key);
        if (before == null && !placeholder) {
            before = takeOver(key);
        }
        Existing existing =
                before == null ? adoptable(key, wanted) : state.existing().get(before.targetId());
        Map<String, String> values = withFreeName(key, existing, wanted);
        if (existing == null) {
            steps.add(new TargetStep(key, null, 0, values));
            values.forEach((field, value) -> remember(key, placeholder, field, value));
            List<FieldChange> changes = values.entrySet().stream()
                    .filter(value -> !value.getValue().isEmpty())
                    .map(value -> new FieldChange(value.getKey(), "", value.getValue()))
                    .toList();
            return new Outcome(key, null, name(values), false, false, changes, List.of());
        }
        claimed.add(existing.id());
        found.put(key, existing.id());
        refs.putIfAbsent(existing.id(), key.ref());
        return compare(key, placeholder, existing, before, values);
    }

    private Outcome compare(
            TargetKey key,
            boolean placeholder,
            Existing existing,
            @Nullable Imported before,
            Map<String, String> wanted) {
        Map<String, String> last = before == null ? Map.of() : before.values();
        boolean filled = before != null && before.placeholder() && !placeholder;
        List<FieldChange> changes = new ArrayList<>();
        List<FieldChange> kept = new ArrayList<>();
        Map<String, String> step = new LinkedHashMap<>();
        wanted.forEach((field, value) -> {
            String now = current(existing, field);
            String then = last.get(field);
            if (same(field, now, value)) {
                if (then == null || filled || !then.equals(value)) {
                    remember(key, placeholder, field, value);
                }
            } else if (then != null && same(field, now, then) && !existing.archived()) {
                changes.add(new FieldChange(field, now, value));
                step.put(field, value);
                remember(key, placeholder, field, value);
            } else {
                kept.add(new FieldChange(field, now, value));
                if (then == null || filled) {
                    remember(key, placeholder, field, then == null ? value : then);
                }
            }
        });
        if (step.containsKey(ImportField.NAME)) {
            names(key.type()).remove(Text.key(existing.name()), existing.id());
        }
        if (!step.isEmpty()) {
            steps.add(new TargetStep(key, existing.id(), existing.version(), step));
        }
        return new Outcome(key, existing.id(), existing.name(), before == null, existing.archived(), changes, kept);
    }

    /** A thing that was only referred to without a kind is the one that now turns up under the name. */
    private @Nullable Imported takeOver(TargetKey key) {
        TargetKey kindless = new TargetKey(key.type(), key.ref().withKind(EntityRef.ANY_KIND));
        Imported before = state.imported().get(kindless);
        if (before == null || forgotten.contains(kindless)) {
            return null;
        }
        forgotten.add(kindless);
        refs.put(before.targetId(), key.ref());
        return before;
    }

    /** A thing made by hand that has the entity's name, and that no other entity stands for. */
    private @Nullable Existing adoptable(TargetKey key, Map<String, String> wanted) {
        Object holder = names(key.type()).get(Text.key(name(wanted)));
        return holder instanceof UUID id && !claimed.contains(id)
                ? state.existing().get(id)
                : null;
    }

    private Map<String, String> withFreeName(TargetKey key, @Nullable Existing existing, Map<String, String> wanted) {
        Object self = existing == null ? key : existing.id();
        Map<String, String> values = new LinkedHashMap<>(wanted);
        Object holder = names(key.type()).get(Text.key(name(wanted)));
        if (holder != null && !holder.equals(self)) {
            values.put(ImportField.NAME, name(wanted) + " (" + key.ref() + ")");
        }
        names(key.type()).putIfAbsent(Text.key(name(values)), self);
        return values;
    }

    private void remember(TargetKey key, boolean placeholder, String field, String value) {
        remembered.add(new Remembered(key, placeholder, field, value));
    }

    void rememberReliance(TargetKey application, String field, String value) {
        remember(application, false, field, value);
    }

    private String current(Existing existing, String field) {
        String value = existing.values().getOrDefault(field, "");
        if (!ImportField.isReference(field) || value.isEmpty()) {
            return value;
        }
        EntityRef ref = refs.get(UUID.fromString(value));
        return ref == null ? value : ref.toString();
    }

    private boolean same(String field, String a, String b) {
        if (a.equals(b) || !ImportField.isReference(field)) {
            return a.equals(b);
        }
        UUID first = targetOf(field, a);
        return first != null && first.equals(targetOf(field, b));
    }

    private @Nullable UUID targetOf(String field, String ref) {
        TargetType type = field.equals(ImportField.TEAM) ? TargetType.TEAM : TargetType.APPLICATION;
        return EntityRef.parse(ref, EntityRef.ANY_KIND, EntityRef.DEFAULT_NAMESPACE)
                .map(parsed -> id(new TargetKey(type, parsed)))
                .orElse(null);
    }

    /** The existing thing that a key stands for; null when there is none yet. */
    @Nullable
    UUID id(TargetKey key) {
        Imported imported = state.imported().get(key);
        return imported == null ? found.get(key) : imported.targetId();
    }

    private Map<String, Object> names(TargetType type) {
        return names.computeIfAbsent(type, unused -> new HashMap<>());
    }

    private static String name(Map<String, String> values) {
        return values.getOrDefault(ImportField.NAME, "");
    }
}
