package dev.gameday.catalog.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import dev.gameday.base.CurrentUser;
import dev.gameday.base.Role;
import dev.gameday.base.Routes;
import dev.gameday.base.ui.CsvExport;
import dev.gameday.base.ui.Dates;
import dev.gameday.base.ui.Markup;
import dev.gameday.base.ui.ViewHeader;
import dev.gameday.catalog.ApplicationService;
import dev.gameday.catalog.CatalogFault;
import dev.gameday.catalog.DependencyDetail;
import dev.gameday.catalog.DependencySection;
import dev.gameday.catalog.DependencyService;
import dev.gameday.catalog.FaultCatalog;
import dev.gameday.catalog.Named;
import dev.gameday.catalog.Reliability;
import dev.gameday.catalog.RelianceFilter;
import dev.gameday.catalog.RelianceRow;
import dev.gameday.catalog.RelianceService;
import dev.gameday.program.ProgramClock;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;

/** One dependency: how reliable it is deemed and why, how it fails, who relies on it. */
@Route(Routes.DEPENDENCIES + "/:id")
@PermitAll
class DependencyView extends Div implements BeforeEnterObserver {
    private final DependencyService dependencies;
    private final RelianceService reliances;
    private final ProgramClock clock;
    private final boolean engineer;
    private final DependencyActions actions;
    private final List<DependencySection> others;
    private final ViewHeader header = new ViewHeader("Dependency");
    private final Div message = new Div();
    private final Div content = new Div();
    private UUID id = new UUID(0, 0);

    DependencyView(
            DependencyService dependencies,
            ApplicationService applications,
            RelianceService reliances,
            ProgramClock clock,
            CurrentUser user,
            ObjectProvider<DependencySection> sections) {
        this.dependencies = dependencies;
        this.reliances = reliances;
        this.clock = clock;
        this.engineer = user.has(Role.ENGINEER);
        this.actions = new DependencyActions(dependencies, applications, clock, this::show);
        this.others = sections.stream()
                .sorted(Comparator.comparingInt(DependencySection::order))
                .toList();
        header.addParent("Dependencies", DependenciesView.class);
        content.addClassName("gd-grid");
        add(header, message, content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = Paths.id(event, "dependency");
        show();
    }

    private void show() {
        DependencyDetail dependency = dependencies.detail(id);
        header.setTitle(dependency.name());
        List<Component> facts =
                new ArrayList<>(List.of(new Span(dependency.kind().label()), Words.tag(dependency.reliability())));
        if (dependency.applicationId() != null && dependency.applicationName() != null) {
            facts.add(Links.to(Routes.APPLICATIONS, dependency.applicationId(), "Is " + dependency.applicationName()));
        }
        if (dependency.discovered()) {
            facts.add(Words.tag("Discovered"));
        }
        header.setSub(facts.toArray(Component[]::new));
        header.setActions(actions.buttons(dependency, engineer));
        message.removeAll();
        if (dependency.archived()) {
            message.add(actions.archivedMessage(dependency, engineer));
        }
        content.removeAll();
        Div left = new Div(reliability(dependency), relying());
        left.addClassNames("gd-stack", "gd-span-7");
        content.add(left, faults(dependency));
        for (DependencySection other : others) {
            content.add(card(other.title(), other.create(id)));
        }
    }

    private static Component reliability(DependencyDetail dependency) {
        Section card = card("Reliability");
        if (dependency.reliability() == Reliability.NOT_ASSESSED) {
            card.add(new Paragraph("Not assessed yet: until somebody says how reliable it is deemed, and what that"
                    + " rests on, its risk weighs more than that of a doubtful one."));
        } else {
            Paragraph when = new Paragraph(
                    dependency.assessedOn() == null ? "" : "Assessed on " + Dates.day(dependency.assessedOn()));
            when.addClassName("gd-dim");
            card.add(
                    new Paragraph(Words.tag(dependency.reliability())),
                    prose(dependency.evidence().isEmpty() ? "No evidence given." : dependency.evidence()),
                    when);
        }
        if (!dependency.description().isEmpty()) {
            card.add(prose(dependency.description()));
        }
        if (!dependency.alertMatchers().isEmpty()) {
            card.add(Words.dim("Alerts that its failing sets off"), prose(dependency.alertMatchers()));
        }
        return card;
    }

    private static Paragraph prose(String text) {
        Paragraph prose = new Paragraph(text);
        prose.addClassName("gd-prose");
        return prose;
    }

    private static Component faults(DependencyDetail dependency) {
        Section card = card("How it can fail");
        card.addClassNames("gd-span-5", "gd-faults");
        for (CatalogFault fault : FaultCatalog.of(dependency.kind())) {
            Div row = new Div(new Span(fault.fault().label()), Words.dim(fault.description()));
            row.addClassNames("gd-row", "gd-fault");
            card.add(row);
        }
        return card;
    }

    private Component relying() {
        List<RelianceRow> rows = reliances.list(RelianceFilter.onDependency(id));
        List<Named> asWhole = reliances.applicationsOn(id);
        Section card = card("Features that rely on it");
        if (rows.isEmpty()) {
            card.add(Words.dim("No feature is known to rely on it yet. Features are tied to it on their application's"
                    + " page, under Dependencies."));
        }
        card.add(lines(rows).toComponent());
        if (!rows.isEmpty()) {
            UUID shown = id;
            card.add(new CsvExport(
                            "reliances",
                            () -> CatalogTables.reliances(reliances, RelianceFilter.onDependency(shown), clock.today()))
                    .inBar());
        }
        if (!asWhole.isEmpty()) {
            Div line = new Div(Words.dim("As a whole:"));
            line.addClassNames("gd-actions", "gd-as-whole");
            asWhole.forEach(it -> line.add(Links.to(Routes.APPLICATIONS, it.id(), it.name())));
            card.add(line);
        }
        return card;
    }

    private static Markup lines(List<RelianceRow> rows) {
        Markup lines = Markup.of("div");
        for (RelianceRow row : rows) {
            String level = row.needLevel().name().toLowerCase(Locale.ROOT);
            Markup what = Markup.of(
                            "div",
                            Markup.of("span", row.featureName()),
                            Markup.link(Routes.APPLICATIONS + "/" + row.applicationId(), row.applicationName()))
                    .styled("gd-actions gd-line-text");
            Markup how = Markup.of(
                            "div",
                            Markup.of("span", row.needLevel().label()).styled("gd-tag gd-need " + level),
                            Markup.of("span", row.hard() ? "Hard" : "Soft").styled("gd-dim"))
                    .styled("gd-actions");
            lines.add(Markup.of("div", what, how).styled("gd-row"));
        }
        return lines;
    }

    private static Section card(String title, Component... parts) {
        Section card = new Section(new H2(title));
        card.addClassName("gd-card");
        card.add(parts);
        return card;
    }
}
