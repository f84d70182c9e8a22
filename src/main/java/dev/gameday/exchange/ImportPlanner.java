package dev.gameday.exchange;

import dev.gameday.exchange.CatalogEntity.Mention;
import dev.gameday.exchange.CatalogState.Existing;
import dev.gameday.exchange.TargetPlanner.Outcome;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Turns what catalog files say and what there is already into a plan. Pure: the same input gives the same plan.
 *
 * <p>Components become applications, and dependencies too when something relies on them; resources become dependencies;
 * owners and groups become teams. Everything else is skipped and said so.
 */
final class ImportPlanner {

    /** Kinds of entities that become something here. */
    static final Set<String> TAKEN = Set.of(References.COMPONENT, References.RESOURCE, References.GROUP);

    private final CatalogContent content;
    private final CatalogState state;
    private final List<ImportWarning> warnings;
    private final References references;
    private final TargetPlanner targets;
    private final ReliancePlanner reliances;
    private final ImportItems items = new ImportItems();

    private ImportPlanner(CatalogContent content, CatalogState state) {
        this.content = content;
        this.state = state;
        this.warnings = new ArrayList<>(content.warnings());
        this.references = new References(content, state, warnings);
        this.targets = new TargetPlanner(state);
        this.reliances = new ReliancePlanner(state, targets);
    }

    static ImportPlan plan(CatalogContent content, CatalogState state) {
        return new ImportPlanner(content, state).plan();
    }

    private ImportPlan plan() {
        Map<EntityRef, EntityRef> owners = teams();
        Map<EntityRef, Outcome> applications = new LinkedHashMap<>();
        for (CatalogEntity component : content.of(References.COMPONENT)) {
            applications.put(component.ref(), application(component, owners.get(component.ref())));
        }
        Reliances said = Reliances.of(content.entities(), references, warnings);
        new DependencyEntities(content, state, references, targets, items).plan(said);
        reliances(said, applications);
        content.skipped().forEach(items::skipped);
        content.entities().stream()
                .filter(entity -> !TAKEN.contains(entity.ref().kind()))
                .forEach(items::notTaken);
        return new ImportPlan(
                targets.found(),
                targets.steps(),
                reliances.steps(),
                targets.remembered(),
                targets.forgotten(),
                items.list(),
                List.copyOf(warnings));
    }

    /** @return the owner of each component that names one */
    private Map<EntityRef, EntityRef> teams() {
        for (CatalogEntity group : content.of(References.GROUP)) {
            items.planned(
                    targets.plan(
                            new TargetKey(TargetType.TEAM, group.ref()),
                            false,
                            Map.of(ImportField.NAME, group.displayName())),
                    group.file(),
                    group.line(),
                    "");
        }
        Map<EntityRef, EntityRef> owners = new LinkedHashMap<>();
        Set<EntityRef> seen = new LinkedHashSet<>();
        for (CatalogEntity component : content.of(References.COMPONENT)) {
            references.owner(component).ifPresent(owner -> {
                owners.put(component.ref(), owner);
                boolean planned =
                        owner.is(References.GROUP) && references.entity(owner).isPresent();
                if (seen.add(owner) && !planned) {
                    ownerOnly(owner, component);
                }
            });
        }
        return owners;
    }

    private void ownerOnly(EntityRef owner, CatalogEntity component) {
        TargetKey key = new TargetKey(TargetType.TEAM, owner);
        if (!items.known(state, key, component.file(), component.line())) {
            String written = component.owner() == null ? owner.name() : component.owner();
            String name = written.substring(Math.max(written.lastIndexOf('/'), written.lastIndexOf(':')) + 1);
            items.planned(
                    targets.plan(key, true, Map.of(ImportField.NAME, name)),
                    component.file(),
                    component.line(),
                    "Owner of " + component.ref() + ".");
        }
    }

    private Outcome application(CatalogEntity component, @Nullable EntityRef owner) {
        Map<String, String> wanted = new LinkedHashMap<>();
        wanted.put(ImportField.NAME, component.displayName());
        wanted.put(ImportField.DESCRIPTION, component.text());
        wanted.put(ImportField.TEAM, owner == null ? "" : owner.toString());
        wanted.put(ImportField.LINK, text(component.link()));
        return targets.plan(new TargetKey(TargetType.APPLICATION, component.ref()), false, wanted);
    }

    private void reliances(Reliances said, Map<EntityRef, Outcome> applications) {
        applications.forEach((ref, outcome) -> {
            List<FieldChange> changes = new ArrayList<>(outcome.changes());
            List<FieldChange> kept = new ArrayList<>(outcome.kept());
            reliances.plan(ref, said.of(ref), true, changes, kept);
            CatalogEntity component = references.entity(ref).orElseThrow();
            items.planned(outcome, changes, kept, component.file(), component.line(), "");
        });
        for (EntityRef ref : said.components()) {
            TargetKey key = new TargetKey(TargetType.APPLICATION, ref);
            Existing existing = state.of(key);
            if (!applications.containsKey(ref) && existing != null) {
                List<FieldChange> changes = new ArrayList<>();
                List<FieldChange> kept = new ArrayList<>();
                reliances.plan(ref, said.of(ref), false, changes, kept);
                Mention mention = said.of(ref).getFirst().mention();
                items.planned(
                        new Outcome(key, existing.id(), existing.name(), false, existing.archived(), changes, kept),
                        mention.file(),
                        mention.line(),
                        "");
            }
        }
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
