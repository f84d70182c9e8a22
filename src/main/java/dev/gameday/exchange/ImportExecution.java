package dev.gameday.exchange;

import dev.gameday.catalog.ApplicationData;
import dev.gameday.catalog.ApplicationService;
import dev.gameday.catalog.DependencyData;
import dev.gameday.catalog.DependencyKind;
import dev.gameday.catalog.DependencyService;
import dev.gameday.catalog.RelianceService;
import dev.gameday.exchange.ImportPlan.RelianceStep;
import dev.gameday.exchange.ImportPlan.TargetStep;
import dev.gameday.exchange.ImportProgress.Phase;
import dev.gameday.program.NewTeam;
import dev.gameday.program.TeamService;
import dev.gameday.program.UpdateTeam;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Does what a plan says, through the services that people use. */
@Component
class ImportExecution {

    /** Services flush after each write; a flush looks through all that this transaction has read and written so far. */
    private static final int FORGET_AFTER = 25;

    private final EntityManager entities;
    private final TeamService teams;
    private final ApplicationService applications;
    private final DependencyService dependencies;
    private final RelianceService reliances;

    ImportExecution(
            EntityManager entities,
            TeamService teams,
            ApplicationService applications,
            DependencyService dependencies,
            RelianceService reliances) {
        this.entities = entities;
        this.teams = teams;
        this.applications = applications;
        this.dependencies = dependencies;
        this.reliances = reliances;
    }

    /** @return the id of everything that an entity stands for */
    Map<TargetKey, UUID> run(ImportPlan plan, CatalogState state, ImportProgress progress) {
        Map<TargetKey, UUID> ids = new HashMap<>();
        state.imported().forEach((key, imported) -> ids.put(key, imported.targetId()));
        plan.targets().forEach(ids::put);
        int done = 0;
        int all = plan.steps().size() + plan.reliances().size();
        for (TargetStep step : plan.steps()) {
            progress.at(Phase.WRITING, done, all);
            ids.put(step.key(), step.id() == null ? create(step, ids) : update(step, step.id(), ids));
            forget(++done);
        }
        for (RelianceStep step : plan.reliances()) {
            progress.at(Phase.WRITING, done, all);
            UUID application = Objects.requireNonNull(ids.get(step.application()));
            UUID dependency = Objects.requireNonNull(ids.get(step.dependency()));
            if (step.add()) {
                reliances.relyAsWhole(application, dependency);
            } else {
                reliances.endAsWhole(application, dependency);
            }
            forget(++done);
        }
        return ids;
    }

    private void forget(int done) {
        if (done % FORGET_AFTER == 0) {
            entities.flush();
            entities.clear();
        }
    }

    private UUID create(TargetStep step, Map<TargetKey, UUID> ids) {
        return switch (step.key().type()) {
            case TEAM -> teams.create(new NewTeam(value(step, ImportField.NAME, ""), NewTeam.USUAL_CAPACITY));
            case APPLICATION ->
                applications.create(application(step, new ApplicationData("", "", null, null, null, "", "", ""), ids));
            case FEATURE -> throw noFeature();
            case DEPENDENCY -> dependencies.create(dependency(step, new DependencyData("", DependencyKind.OTHER), ids));
        };
    }

    private UUID update(TargetStep step, UUID id, Map<TargetKey, UUID> ids) {
        switch (step.key().type()) {
            case TEAM -> {
                var team = teams.team(id);
                teams.update(
                        id,
                        new UpdateTeam(step.version(), value(step, ImportField.NAME, team.name()), team.capacity()));
            }
            case APPLICATION ->
                applications.update(
                        id,
                        step.version(),
                        application(step, applications.detail(id).data(), ids));
            case FEATURE -> throw noFeature();
            case DEPENDENCY ->
                dependencies.update(
                        id,
                        step.version(),
                        dependency(step, dependencies.detail(id).data(), ids));
        }
        return id;
    }

    private static IllegalStateException noFeature() {
        return new IllegalStateException("No entity of a catalog becomes a feature.");
    }

    private static ApplicationData application(TargetStep step, ApplicationData now, Map<TargetKey, UUID> ids) {
        return new ApplicationData(
                value(step, ImportField.NAME, now.name()),
                value(step, ImportField.DESCRIPTION, now.description()),
                reference(step, ImportField.TEAM, TargetType.TEAM, now.teamId(), ids),
                now.tier(),
                now.minimumViableMode(),
                now.minimumViableNote(),
                now.room(),
                value(step, ImportField.LINK, now.link()));
    }

    private static DependencyData dependency(TargetStep step, DependencyData now, Map<TargetKey, UUID> ids) {
        String kind = step.values().get(ImportField.KIND);
        return new DependencyData(
                value(step, ImportField.NAME, now.name()),
                value(step, ImportField.DESCRIPTION, now.description()),
                kind == null ? now.kind() : DependencyKind.valueOf(kind),
                reference(step, ImportField.APPLICATION, TargetType.APPLICATION, now.applicationId(), ids),
                now.reliability(),
                now.evidence(),
                now.assessedOn(),
                now.discovered(),
                now.alertMatchers());
    }

    private static String value(TargetStep step, String field, @Nullable String now) {
        String value = step.values().get(field);
        return value == null ? Objects.requireNonNullElse(now, "") : value;
    }

    private static @Nullable UUID reference(
            TargetStep step, String field, TargetType type, @Nullable UUID now, Map<TargetKey, UUID> ids) {
        String ref = step.values().get(field);
        if (ref == null) {
            return now;
        }
        return EntityRef.parse(ref, EntityRef.ANY_KIND, EntityRef.DEFAULT_NAMESPACE)
                .map(parsed -> ids.get(new TargetKey(type, parsed)))
                .orElse(null);
    }
}
