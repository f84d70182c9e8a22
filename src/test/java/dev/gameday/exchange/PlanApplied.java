package dev.gameday.exchange;

import dev.gameday.exchange.CatalogState.Existing;
import dev.gameday.exchange.CatalogState.Imported;
import dev.gameday.exchange.CatalogState.Relies;
import dev.gameday.exchange.ImportPlan.TargetStep;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** What there is after a plan was carried out, without a database. */
final class PlanApplied {

    private final Map<UUID, Existing> existing;
    private final Map<TargetKey, Imported> imported;
    private final Set<Relies> reliances;
    private final Map<TargetKey, UUID> ids = new HashMap<>();

    private PlanApplied(CatalogState before) {
        existing = new HashMap<>(before.existing());
        imported = new HashMap<>(before.imported());
        reliances = new HashSet<>(before.reliances());
        imported.forEach((key, known) -> ids.put(key, known.targetId()));
    }

    static CatalogState to(CatalogState before, ImportPlan plan) {
        PlanApplied after = new PlanApplied(before);
        after.ids.putAll(plan.targets());
        plan.steps().forEach(after::step);
        plan.reliances().forEach(step -> {
            Relies relies = new Relies(after.id(step.application()), after.id(step.dependency()));
            if (step.add()) {
                after.reliances.add(relies);
            } else {
                after.reliances.remove(relies);
            }
        });
        plan.forgotten().forEach(after.imported::remove);
        plan.remembered().forEach(after::remember);
        return new CatalogState(after.existing, after.imported, after.reliances);
    }

    private void step(TargetStep step) {
        UUID id = step.id() == null ? UUID.randomUUID() : step.id();
        ids.put(step.key(), id);
        Existing now = existing.get(id);
        Map<String, String> values = new HashMap<>(now == null ? Map.of() : now.values());
        step.values().forEach((field, value) -> values.put(field, stored(field, value)));
        existing.put(id, new Existing(step.key().type(), id, step.version() + 1, false, values));
    }

    private UUID id(TargetKey key) {
        return Objects.requireNonNull(ids.get(key), key::toString);
    }

    private String stored(String field, String value) {
        if (!ImportField.isReference(field) || value.isEmpty()) {
            return value;
        }
        TargetType type = field.equals(ImportField.TEAM) ? TargetType.TEAM : TargetType.APPLICATION;
        EntityRef ref = EntityRef.parse(value, EntityRef.ANY_KIND, EntityRef.DEFAULT_NAMESPACE)
                .orElseThrow();
        return id(new TargetKey(type, ref)).toString();
    }

    private void remember(ImportPlan.Remembered one) {
        Imported known = imported.get(one.key());
        Map<String, String> values = new HashMap<>(known == null ? Map.of() : known.values());
        values.put(one.field(), one.value());
        imported.put(one.key(), new Imported(id(one.key()), one.placeholder(), values));
    }
}
