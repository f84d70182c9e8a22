package dev.gameday.exchange.csv;

import dev.gameday.catalog.DependencyService;
import dev.gameday.catalog.FeatureService;
import dev.gameday.catalog.RelianceService;
import dev.gameday.exchange.ImportProgress;
import dev.gameday.exchange.ImportProgress.Phase;
import dev.gameday.exchange.csv.CsvPlan.DependencyStep;
import dev.gameday.exchange.csv.CsvPlan.FeatureStep;
import dev.gameday.exchange.csv.CsvPlan.RankStep;
import dev.gameday.exchange.csv.CsvPlan.RelianceStep;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Does what a plan says, through the services that people use. */
@Component
class CsvExecution {
    /** Services flush after each write; a flush looks through all that this transaction has read and written so far. */
    private static final int FORGET_AFTER = 25;

    private final EntityManager entities;
    private final FeatureService features;
    private final DependencyService dependencies;
    private final RelianceService reliances;

    CsvExecution(
            EntityManager entities,
            FeatureService features,
            DependencyService dependencies,
            RelianceService reliances) {
        this.entities = entities;
        this.features = features;
        this.dependencies = dependencies;
        this.reliances = reliances;
    }

    void run(CsvPlan plan, ImportProgress progress) {
        int all = plan.steps();
        int done = 0;
        for (FeatureStep step : plan.features()) {
            next(progress, done++, all);
            feature(step);
        }
        for (RankStep step : plan.ranks()) {
            next(progress, done++, all);
            rank(step);
        }
        for (DependencyStep step : plan.dependencies()) {
            next(progress, done++, all);
            dependency(step);
        }
        for (RelianceStep step : plan.reliances()) {
            next(progress, done++, all);
            rely(step);
        }
    }

    private void next(ImportProgress progress, int done, int all) {
        progress.at(Phase.WRITING, done, all);
        if (done % FORGET_AFTER == 0) {
            entities.flush();
            entities.clear();
        }
    }

    private void feature(FeatureStep step) {
        if (step.created()) {
            features.create(step.id(), step.applicationId(), step.data());
        } else {
            features.update(step.id(), step.version(), step.data());
        }
    }

    /** Moves those that are not where they shall be, from the first rank on, so that each is moved once at most. */
    private void rank(RankStep step) {
        List<UUID> order = new ArrayList<>(step.before());
        for (int i = 0; i < order.size(); i++) {
            UUID wanted = step.after().get(i);
            if (!order.get(i).equals(wanted)) {
                features.move(wanted, i + 1);
                order.remove(wanted);
                order.add(i, wanted);
            }
        }
    }

    private void dependency(DependencyStep step) {
        if (step.created()) {
            dependencies.create(step.id(), step.data());
        } else {
            dependencies.update(step.id(), step.version(), step.data());
        }
    }

    private void rely(RelianceStep step) {
        if (step.featureId() == null) {
            reliances.relyAsWhole(step.applicationId(), step.dependencyId());
        } else {
            reliances.rely(step.featureId(), step.dependencyId(), step.hard());
        }
    }
}
