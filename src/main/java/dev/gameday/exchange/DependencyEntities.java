package dev.gameday.exchange;

import dev.gameday.catalog.DependencyKind;
import dev.gameday.exchange.CatalogEntity.Mention;
import dev.gameday.exchange.CatalogState.Existing;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Plans the dependencies of an import: resources, components that others rely on, and what is only referred to. */
final class DependencyEntities {
    private final CatalogContent content;
    private final CatalogState state;
    private final References references;
    private final TargetPlanner targets;
    private final ImportItems items;

    DependencyEntities(
            CatalogContent content,
            CatalogState state,
            References references,
            TargetPlanner targets,
            ImportItems items) {
        this.content = content;
        this.state = state;
        this.references = references;
        this.targets = targets;
        this.items = items;
    }

    void plan(Reliances said) {
        for (CatalogEntity resource : content.of(References.RESOURCE)) {
            dependency(
                    resource.ref(),
                    false,
                    wanted(resource.displayName(), resource.text(), DependencyKinds.of(resource.type()), null),
                    resource.file(),
                    resource.line(),
                    "");
        }
        for (CatalogEntity component : content.of(References.COMPONENT)) {
            EntityRef ref = component.ref();
            if (said.dependencies().containsKey(ref)
                    || isDependency(ref)
                    || isDependency(ref.withKind(EntityRef.ANY_KIND))) {
                dependency(
                        ref,
                        false,
                        wanted(
                                component.displayName(),
                                component.text(),
                                DependencyKind.INTERNAL_SERVICE,
                                ref.toString()),
                        component.file(),
                        component.line(),
                        "Others rely on it.");
            }
        }
        said.dependencies().forEach((ref, mention) -> {
            if (references.entity(ref).isEmpty() || !ImportPlanner.TAKEN.contains(ref.kind())) {
                mentioned(ref, mention);
            }
        });
    }

    private boolean isDependency(EntityRef ref) {
        return state.imported().containsKey(new TargetKey(TargetType.DEPENDENCY, ref));
    }

    /** Something relied on that is not itself in the files: known from earlier, or a placeholder. */
    private void mentioned(EntityRef ref, Mention mention) {
        TargetKey key = new TargetKey(TargetType.DEPENDENCY, ref);
        Existing application = state.of(new TargetKey(TargetType.APPLICATION, ref));
        if (items.known(state, key, mention.file(), mention.line())) {
            return;
        }
        if (application != null) {
            String description = application.values().getOrDefault(ImportField.DESCRIPTION, "");
            dependency(
                    ref,
                    false,
                    wanted(application.name(), description, DependencyKind.INTERNAL_SERVICE, ref.toString()),
                    mention.file(),
                    mention.line(),
                    "Others rely on it.");
            return;
        }
        boolean service = ref.is(References.COMPONENT);
        boolean mayBeService = service || ref.ofAnyKind();
        dependency(
                ref,
                true,
                wanted(
                        ref.name(),
                        "",
                        service ? DependencyKind.INTERNAL_SERVICE : DependencyKind.OTHER,
                        mayBeService ? "" : null),
                mention.file(),
                mention.line(),
                "Placeholder: only referred to.");
    }

    private void dependency(
            EntityRef ref, boolean placeholder, Map<String, String> wanted, String file, int line, String reason) {
        items.planned(targets.plan(new TargetKey(TargetType.DEPENDENCY, ref), placeholder, wanted), file, line, reason);
    }

    private static Map<String, String> wanted(
            String name, String description, DependencyKind kind, @Nullable String application) {
        Map<String, String> wanted = new LinkedHashMap<>();
        wanted.put(ImportField.NAME, name);
        wanted.put(ImportField.DESCRIPTION, description);
        wanted.put(ImportField.KIND, kind.name());
        if (application != null) {
            wanted.put(ImportField.APPLICATION, application);
        }
        return wanted;
    }
}
