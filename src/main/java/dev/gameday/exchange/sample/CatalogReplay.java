package dev.gameday.exchange.sample;

import dev.gameday.catalog.ApplicationData;
import dev.gameday.catalog.ApplicationService;
import dev.gameday.catalog.DependencyData;
import dev.gameday.catalog.DependencyService;
import dev.gameday.catalog.FeatureData;
import dev.gameday.catalog.FeatureService;
import dev.gameday.catalog.RelianceService;
import dev.gameday.exchange.sample.SampleData.ApplicationEntry;
import dev.gameday.exchange.sample.SampleData.Assessment;
import dev.gameday.exchange.sample.SampleData.DependencyEntry;
import dev.gameday.exchange.sample.SampleData.FeatureEntry;
import dev.gameday.program.NewTeam;
import dev.gameday.program.TeamService;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Replays who owns what and what relies on what. */
@Component
class CatalogReplay {

    private final TeamService teams;
    private final ApplicationService applications;
    private final FeatureService features;
    private final DependencyService dependencies;
    private final RelianceService reliances;

    CatalogReplay(
            TeamService teams,
            ApplicationService applications,
            FeatureService features,
            DependencyService dependencies,
            RelianceService reliances) {
        this.teams = teams;
        this.applications = applications;
        this.features = features;
        this.dependencies = dependencies;
        this.reliances = reliances;
    }

    void schedule(SampleData data, Known known, Replay replay) {
        data.teams()
                .forEach(team -> replay.at(
                        team.at(),
                        () -> known.teams.put(team.name(), teams.create(new NewTeam(team.name(), team.capacity())))));
        data.applications().forEach(entry -> replay.at(entry.at(), () -> application(entry, known)));
        data.dependencies().forEach(entry -> replay.at(entry.at(), () -> dependency(entry, known)));
        data.applications().forEach(entry -> replay.at(data.reliancesAt(), () -> reliances(entry, known)));
        data.assessments().forEach(entry -> replay.at(entry.at(), () -> assess(entry, known)));
        data.discoveries()
                .forEach(entry -> replay.at(
                        entry.at(),
                        () -> reliances.rely(
                                known.features.get(entry.feature()),
                                known.dependencies.get(entry.dependency()),
                                entry.hard())));
    }

    private void application(ApplicationEntry entry, Known known) {
        UUID id = applications.create(new ApplicationData(
                entry.name(),
                entry.description(),
                known.teams.get(entry.team()),
                entry.tier(),
                entry.minimumViableMode(),
                entry.minimumViableNote(),
                entry.room(),
                ""));
        known.applications.put(entry.name(), id);
        for (FeatureEntry feature : entry.features()) {
            known.features.put(
                    Known.path(entry.name(), feature.name()),
                    features.create(
                            id,
                            new FeatureData(
                                    feature.name(), "", feature.needLevel(), feature.whenShed(), feature.shedGroup())));
        }
    }

    private void dependency(DependencyEntry entry, Known known) {
        UUID application = entry.application() == null ? null : known.applications.get(entry.application());
        known.dependencies.put(
                entry.name(),
                dependencies.create(new DependencyData(
                        entry.name(),
                        entry.description(),
                        entry.kind(),
                        application,
                        entry.reliability(),
                        entry.evidence(),
                        null,
                        false)));
    }

    private void reliances(ApplicationEntry entry, Known known) {
        for (FeatureEntry feature : entry.features()) {
            UUID id = known.features.get(Known.path(entry.name(), feature.name()));
            feature.hardOnes().forEach(name -> reliances.rely(id, known.dependencies.get(name), true));
            feature.softOnes().forEach(name -> reliances.rely(id, known.dependencies.get(name), false));
        }
    }

    private void assess(Assessment entry, Known known) {
        var now = dependencies.detail(known.dependencies.get(entry.dependency()));
        dependencies.update(
                now.id(),
                now.version(),
                new DependencyData(
                        now.name(),
                        now.description(),
                        now.kind(),
                        now.applicationId(),
                        entry.reliability(),
                        entry.evidence(),
                        null,
                        now.discovered(),
                        now.alertMatchers()));
    }
}
