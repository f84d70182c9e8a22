package dev.gameday.exchange;

import dev.gameday.exchange.CatalogEntity.Mention;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds what references mean, among the entities of an import and those of earlier ones. */
final class References {

    static final String COMPONENT = "component";
    static final String RESOURCE = "resource";
    static final String GROUP = "group";

    private final Map<EntityRef, CatalogEntity> entities = new HashMap<>();
    private final CatalogState state;
    private final List<ImportWarning> warnings;

    References(CatalogContent content, CatalogState state, List<ImportWarning> warnings) {
        content.entities().forEach(entity -> entities.put(entity.ref(), entity));
        this.state = state;
        this.warnings = warnings;
    }

    /** What a component says it depends on; warns when that is nothing known. */
    Optional<EntityRef> dependency(Mention mention, EntityRef from) {
        Optional<EntityRef> parsed = EntityRef.parse(mention.text(), EntityRef.ANY_KIND, from.namespace());
        if (parsed.isEmpty()) {
            warn(mention, "\"" + EntityText.shortened(mention.text(), 80) + "\" is not a reference and was left out.");
            return Optional.empty();
        }
        EntityRef ref = parsed.get();
        if (ref.equals(from)) {
            warn(mention, ref + " names itself; left out.");
            return Optional.empty();
        }
        return Optional.of(ref.ofAnyKind() ? ofSomeKind(mention, ref) : ofItsKind(mention, ref));
    }

    /** The owner of a component; a name alone is a group. */
    Optional<EntityRef> owner(CatalogEntity entity) {
        if (entity.owner() == null) {
            return Optional.empty();
        }
        Optional<EntityRef> ref =
                EntityRef.parse(entity.owner(), GROUP, entity.ref().namespace());
        if (ref.isEmpty()) {
            warnings.add(new ImportWarning(
                    "The owner \"" + EntityText.shortened(entity.owner(), 80)
                            + "\" is not a reference and was left out.",
                    entity.file(),
                    entity.line()));
        }
        return ref;
    }

    Optional<CatalogEntity> entity(EntityRef ref) {
        return Optional.ofNullable(entities.get(ref));
    }

    /** Whether it is a component or resource that this import or an earlier one brought, not only a reference to it. */
    boolean known(EntityRef ref) {
        boolean importable = ref.is(COMPONENT) || ref.is(RESOURCE);
        return importable && (entities.containsKey(ref) || importedBefore(ref));
    }

    private EntityRef ofSomeKind(Mention mention, EntityRef ref) {
        List<EntityRef> found = Stream.of(COMPONENT, RESOURCE)
                .map(ref::withKind)
                .filter(this::known)
                .toList();
        if (found.size() == 1) {
            return found.getFirst();
        }
        warn(
                mention,
                found.isEmpty()
                        ? ref.name() + " names no kind and nothing known; kept as a placeholder."
                        : ref.name() + " names no kind and may be " + found.getFirst() + " or " + found.getLast()
                                + "; kept as a placeholder.");
        return ref;
    }

    private EntityRef ofItsKind(Mention mention, EntityRef ref) {
        if (!known(ref)) {
            warn(
                    mention,
                    entities.containsKey(ref)
                            ? ref + " is of a kind that is not imported; kept as a placeholder."
                            : ref + " is not in these files nor known from earlier; kept as a placeholder.");
        }
        return ref;
    }

    private boolean importedBefore(EntityRef ref) {
        return Set.of(TargetType.APPLICATION, TargetType.DEPENDENCY).stream()
                .map(type -> state.imported().get(new TargetKey(type, ref)))
                .anyMatch(imported -> imported != null && !imported.placeholder());
    }

    private void warn(Mention mention, String message) {
        warnings.add(new ImportWarning(message, mention.file(), mention.line()));
    }
}
