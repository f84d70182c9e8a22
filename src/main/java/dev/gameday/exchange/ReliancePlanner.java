package dev.gameday.exchange;

import dev.gameday.exchange.CatalogState.Existing;
import dev.gameday.exchange.CatalogState.Imported;
import dev.gameday.exchange.CatalogState.Relies;
import dev.gameday.exchange.ImportPlan.RelianceStep;
import dev.gameday.exchange.Reliances.Said;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Decides which reliances of applications an import adds and which it ends; those touched by hand stay as they are. */
final class ReliancePlanner {

    private final CatalogState state;
    private final TargetPlanner targets;
    private final List<RelianceStep> steps = new ArrayList<>();

    ReliancePlanner(CatalogState state, TargetPlanner targets) {
        this.state = state;
        this.targets = targets;
    }

    List<RelianceStep> steps() {
        return steps;
    }

    /** @param whole whether the files say everything the component relies on, so that what they leave out has ended */
    void plan(EntityRef component, List<Said> said, boolean whole, List<FieldChange> changes, List<FieldChange> kept) {
        TargetKey application = new TargetKey(TargetType.APPLICATION, component);
        Imported before = state.imported().get(application);
        Map<String, String> last = before == null ? Map.of() : before.values();
        Set<UUID> wanted = new HashSet<>();
        Set<String> fields = new HashSet<>();
        for (Said one : said) {
            TargetKey dependency = new TargetKey(TargetType.DEPENDENCY, one.dependency());
            String field = ImportField.reliesOn(one.dependency());
            fields.add(field);
            UUID dependencyId = targets.id(dependency);
            if (dependencyId != null) {
                wanted.add(dependencyId);
            }
            add(application, dependency, one, last.getOrDefault(field, ""), changes, kept);
        }
        if (whole) {
            last.forEach((field, end) -> {
                if (end.equals(Reliances.FROM_DEPENDENT)
                        && field.startsWith(ImportField.RELIES_ON)
                        && !fields.contains(field)) {
                    end(application, field, wanted, changes);
                }
            });
        }
    }

    private void add(
            TargetKey application,
            TargetKey dependency,
            Said said,
            String last,
            List<FieldChange> changes,
            List<FieldChange> kept) {
        String field = ImportField.reliesOn(said.dependency());
        FieldChange change = new FieldChange("dependsOn", "", said.dependency().toString());
        if (relies(application, dependency)) {
            if (!last.equals(said.end())) {
                targets.rememberReliance(application, field, said.end());
            }
        } else if (!last.isEmpty() || archived(application) || archived(dependency)) {
            kept.add(change);
        } else {
            changes.add(change);
            steps.add(new RelianceStep(application, dependency, true));
            targets.rememberReliance(application, field, said.end());
        }
    }

    private void end(TargetKey application, String field, Set<UUID> wanted, List<FieldChange> changes) {
        EntityRef ref = EntityRef.parse(
                        field.substring(ImportField.RELIES_ON.length()),
                        EntityRef.ANY_KIND,
                        EntityRef.DEFAULT_NAMESPACE)
                .orElseThrow();
        TargetKey dependency = new TargetKey(TargetType.DEPENDENCY, ref);
        UUID id = targets.id(dependency);
        targets.rememberReliance(application, field, "");
        if (id != null && !wanted.contains(id) && relies(application, dependency)) {
            steps.add(new RelianceStep(application, dependency, false));
            changes.add(new FieldChange("dependsOn", ref.toString(), ""));
        }
    }

    private boolean relies(TargetKey application, TargetKey dependency) {
        UUID from = targets.id(application);
        UUID to = targets.id(dependency);
        return from != null && to != null && state.reliances().contains(new Relies(from, to));
    }

    private boolean archived(TargetKey key) {
        UUID id = targets.id(key);
        Existing existing = id == null ? null : state.existing().get(id);
        return existing != null && existing.archived();
    }
}
