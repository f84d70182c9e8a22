package dev.gameday.exchange;

import dev.gameday.exchange.CatalogEntity.Mention;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Who relies on what, as the files of one import say it, from either end. */
final class Reliances {

    static final String FROM_DEPENDENT = "dependsOn";
    static final String FROM_DEPENDENCY = "dependencyOf";

    /** What one component relies on: the entity, from which end it was said, and where. */
    record Said(EntityRef dependency, String end, Mention mention) {}

    private final Map<EntityRef, Map<EntityRef, Said>> byComponent = new LinkedHashMap<>();
    private final Map<EntityRef, Mention> dependencies = new LinkedHashMap<>();

    static Reliances of(List<CatalogEntity> entities, References references, List<ImportWarning> warnings) {
        Reliances all = new Reliances();
        for (CatalogEntity entity : entities) {
            if (entity.ref().is(References.COMPONENT)) {
                entity.dependsOn()
                        .forEach(mention -> references
                                .dependency(mention, entity.ref())
                                .ifPresent(ref -> all.add(entity.ref(), ref, FROM_DEPENDENT, mention)));
            } else if (entity.ref().is(References.RESOURCE)
                    && !entity.dependsOn().isEmpty()) {
                warnings.add(new ImportWarning(
                        entity.ref() + " is a resource; what it depends on itself is not kept.",
                        entity.file(),
                        entity.dependsOn().getFirst().line()));
            }
        }
        for (CatalogEntity entity : entities) {
            if (entity.ref().is(References.COMPONENT) || entity.ref().is(References.RESOURCE)) {
                entity.dependencyOf().forEach(mention -> all.addInverse(entity, mention, references, warnings));
            }
        }
        return all;
    }

    private void addInverse(
            CatalogEntity entity, Mention mention, References references, List<ImportWarning> warnings) {
        EntityRef dependent = EntityRef.parse(
                        mention.text(), References.COMPONENT, entity.ref().namespace())
                .orElse(null);
        if (dependent == null || !dependent.is(References.COMPONENT) || !references.known(dependent)) {
            warnings.add(new ImportWarning(
                    "\"" + EntityText.shortened(mention.text(), 80) + "\" is said to depend on " + entity.ref()
                            + " and is no known component; left out.",
                    mention.file(),
                    mention.line()));
        } else if (!dependent.equals(entity.ref())) {
            add(dependent, entity.ref(), FROM_DEPENDENCY, mention);
        }
    }

    private void add(EntityRef component, EntityRef dependency, String end, Mention mention) {
        byComponent
                .computeIfAbsent(component, unused -> new LinkedHashMap<>())
                .putIfAbsent(dependency, new Said(dependency, end, mention));
        dependencies.putIfAbsent(dependency, mention);
    }

    List<Said> of(EntityRef component) {
        return List.copyOf(byComponent.getOrDefault(component, Map.of()).values());
    }

    /** The components that rely on something. */
    List<EntityRef> components() {
        return List.copyOf(byComponent.keySet());
    }

    /** Everything that something relies on, with the first place that says so. */
    Map<EntityRef, Mention> dependencies() {
        return dependencies;
    }
}
