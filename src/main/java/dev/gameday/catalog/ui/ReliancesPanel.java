package dev.gameday.catalog.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import dev.gameday.base.Routes;
import dev.gameday.base.ui.EmptyState;
import dev.gameday.base.ui.Notices;
import dev.gameday.catalog.ApplicationDependencyRow;
import dev.gameday.catalog.ApplicationDetail;
import dev.gameday.catalog.DependencyService;
import dev.gameday.catalog.FeatureRow;
import dev.gameday.catalog.FeatureService;
import dev.gameday.catalog.RelianceFilter;
import dev.gameday.catalog.RelianceRow;
import dev.gameday.catalog.RelianceService;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What each feature of an application relies on, and what the application relies on as a whole. */
class ReliancesPanel extends Div {
    private final ApplicationDetail application;
    private final FeatureService features;
    private final DependencyService dependencies;
    private final RelianceService reliances;
    private final boolean engineer;
    private @Nullable QuickReliance quick;

    ReliancesPanel(
            ApplicationDetail application,
            FeatureService features,
            DependencyService dependencies,
            RelianceService reliances,
            boolean engineer) {
        this.application = application;
        this.features = features;
        this.dependencies = dependencies;
        this.reliances = reliances;
        this.engineer = engineer && !application.archived();
        addClassName("gd-stack");
        show();
    }

    private void show() {
        removeAll();
        List<FeatureRow> ranked = features.features(application.id(), false);
        List<ApplicationDependencyRow> asWhole = reliances.ofApplication(application.id());
        if (ranked.isEmpty()) {
            add(new EmptyState(
                    "No features yet",
                    "Features rely on dependencies. Rank what the application does under Needs, then say here what"
                            + " each of them cannot do without."));
        } else {
            if (engineer) {
                add(quick(ranked));
            }
            Map<UUID, List<RelianceRow>> byFeature =
                    reliances.list(RelianceFilter.ofApplication(application.id())).stream()
                            .collect(Collectors.groupingBy(RelianceRow::featureId));
            ranked.forEach(feature -> add(card(feature, byFeature.getOrDefault(feature.id(), List.of()))));
        }
        if (!asWhole.isEmpty()) {
            add(asWhole(asWhole, ranked));
        }
    }

    private Component quick(List<FeatureRow> ranked) {
        UUID before = quick == null ? null : quick.chosen().id();
        QuickReliance bar = new QuickReliance(ranked, dependencies.names(), reliances, this::show);
        ranked.stream().filter(row -> row.id().equals(before)).findFirst().ifPresent(bar::choose);
        quick = bar;
        return bar;
    }

    private Component card(FeatureRow feature, List<RelianceRow> rows) {
        H2 heading = new H2(new Span(feature.rank() + "  " + feature.name()), Words.tag(feature.needLevel()));
        heading.addClassName("gd-actions");
        Section card = new Section(heading);
        card.addClassName("gd-card");
        if (rows.isEmpty()) {
            card.add(Words.dim("Relies on nothing that is known yet."));
        }
        for (RelianceRow row : rows) {
            card.add(line(row));
        }
        return card;
    }

    private Component line(RelianceRow row) {
        Div what = new Div(
                Links.to(Routes.DEPENDENCIES, row.dependencyId(), row.dependencyName()),
                Words.dim(row.kind().label()),
                Words.tag(row.reliability()));
        what.addClassNames("gd-actions", "gd-line-text");
        Div how = new Div(Words.tag(Hardness.word(row.hard()), row.hard() ? "gd-hard" : "gd-soft"));
        how.addClassName("gd-actions");
        if (row.discovered()) {
            how.addComponentAsFirst(Words.tag("Discovered"));
        }
        if (engineer) {
            String other = Hardness.word(!row.hard()).toLowerCase(Locale.ROOT);
            Button turn = Links.small("Make " + other, () -> turn(row));
            turn.setAriaLabel("Make " + row.dependencyName() + " " + other + " for " + row.featureName());
            Button end = Links.small("Remove", () -> end(row));
            end.setAriaLabel("Remove " + row.dependencyName() + " from " + row.featureName());
            how.add(turn, end);
        }
        Div line = new Div(what, how);
        line.addClassName("gd-row");
        return line;
    }

    private Component asWhole(List<ApplicationDependencyRow> rows, List<FeatureRow> ranked) {
        Section card = new Section(new H2("The application as a whole"));
        card.addClassName("gd-card");
        Div bar = new Div(Words.dim("Known from an import or a hunch, without saying yet which features."));
        bar.addClassName("gd-panel-bar");
        if (engineer && !ranked.isEmpty()) {
            bar.add(new Button(
                    "Say which features", click -> new SpreadDialog(rows, ranked, reliances, this::show).open()));
        }
        card.add(bar);
        for (ApplicationDependencyRow row : rows) {
            Div what = new Div(
                    Links.to(Routes.DEPENDENCIES, row.dependencyId(), row.dependencyName()),
                    Words.dim(row.kind().label()),
                    Words.tag(row.reliability()));
            what.addClassNames("gd-actions", "gd-line-text");
            Div end = new Div(Words.dim(Words.count(row.features(), "feature", "features")));
            end.addClassName("gd-actions");
            if (engineer) {
                Button remove = Links.small("Remove", () -> removeAsWhole(row));
                remove.setAriaLabel("Remove " + row.dependencyName() + " from the application");
                end.add(remove);
            }
            Div line = new Div(what, end);
            line.addClassName("gd-row");
            card.add(line);
        }
        return card;
    }

    private void turn(RelianceRow row) {
        if (Notices.attempt(() -> reliances.setHard(row.id(), row.version(), !row.hard()))) {
            Notices.undoable(
                    row.dependencyName() + " is " + Hardness.word(!row.hard()).toLowerCase(Locale.ROOT)
                            + " now; earlier evidence turns stale.",
                    () -> again(() -> reliances.rely(row.featureId(), row.dependencyId(), row.hard())));
        }
        show();
    }

    private void end(RelianceRow row) {
        if (Notices.attempt(() -> reliances.end(row.id(), row.version()))) {
            Notices.undoable(
                    "Removed " + row.dependencyName() + "; its failure modes retire.",
                    () -> again(() -> reliances.rely(row.featureId(), row.dependencyId(), row.hard())));
        }
        show();
    }

    private void removeAsWhole(ApplicationDependencyRow row) {
        if (Notices.attempt(() -> reliances.endAsWhole(application.id(), row.dependencyId()))) {
            Notices.undoable(
                    "Removed " + row.dependencyName() + ".",
                    () -> again(() -> reliances.relyAsWhole(application.id(), row.dependencyId())));
        }
        show();
    }

    private void again(Runnable work) {
        Notices.attempt(work);
        show();
    }
}
