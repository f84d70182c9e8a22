package dev.gameday.catalog.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import dev.gameday.base.CurrentUser;
import dev.gameday.base.NotFoundException;
import dev.gameday.base.Role;
import dev.gameday.base.Routes;
import dev.gameday.base.ui.CsvExport;
import dev.gameday.base.ui.TabBar;
import dev.gameday.base.ui.ViewHeader;
import dev.gameday.catalog.ApplicationDetail;
import dev.gameday.catalog.ApplicationSection;
import dev.gameday.catalog.ApplicationService;
import dev.gameday.catalog.DependencyService;
import dev.gameday.catalog.FeatureService;
import dev.gameday.catalog.MinimumViableMode;
import dev.gameday.catalog.RelianceFilter;
import dev.gameday.catalog.RelianceService;
import dev.gameday.program.ProgramClock;
import dev.gameday.program.TeamService;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;

/** One application: what it does, what that relies on, and what other features add. */
@Route(Routes.APPLICATIONS + "/:id/:tab?")
@PermitAll
class ApplicationView extends Div implements BeforeEnterObserver {
    private final ApplicationService applications;
    private final boolean manager;
    private final boolean engineer;
    private final ApplicationActions actions;
    private final List<ApplicationSection> sections;
    private final ViewHeader header = new ViewHeader("Application");
    private final Div message = new Div();
    private final TabBar tabs;
    private final Div content = new Div();
    private UUID id = new UUID(0, 0);
    private String path = "";

    ApplicationView(
            ApplicationService applications,
            FeatureService features,
            DependencyService dependencies,
            RelianceService reliances,
            TeamService teams,
            ProgramClock clock,
            CurrentUser user,
            ObjectProvider<ApplicationSection> others) {
        this.applications = applications;
        this.manager = user.has(Role.MANAGER);
        this.engineer = user.has(Role.ENGINEER);
        this.actions = new ApplicationActions(applications, teams, clock, this::show);
        this.sections = new ArrayList<>(List.of(new OwnSection(
                "dependencies",
                "Dependencies",
                20,
                app -> new Div(
                        new ReliancesPanel(app, features, dependencies, reliances, engineer),
                        new CsvExport(
                                        "reliances",
                                        () -> CatalogTables.reliances(
                                                reliances, RelianceFilter.ofApplication(app.id()), clock.today()))
                                .inBar()))));
        others.stream().forEach(sections::add);
        sections.sort(Comparator.comparingInt(ApplicationSection::order));
        header.addParent("Applications", ApplicationsView.class);
        tabs = new TabBar("Parts of the application", index -> {
            String chosen = sections.get(index).path();
            getUI().ifPresent(ui -> ui.navigate(Routes.APPLICATIONS + "/" + id + "/" + chosen));
        });
        sections.forEach(section -> tabs.addTab(section.title()));
        content.addClassName("gd-tab-content");
        add(header, message, tabs, content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = Paths.id(event, "application");
        path = event.getRouteParameters().get("tab").orElse(sections.getFirst().path());
        show();
    }

    private void show() {
        ApplicationDetail application = applications.detail(id);
        ApplicationSection section = sections.stream()
                .filter(it -> it.path().equals(path))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("There is no such tab."));
        head(application);
        tabs.select(sections.indexOf(section));
        content.removeAll();
        content.add(section instanceof OwnSection own ? own.create(application) : section.create(id));
    }

    private void head(ApplicationDetail application) {
        header.setTitle(application.name());
        List<Component> facts = new ArrayList<>();
        if (!application.description().isEmpty()) {
            Span description = new Span(application.description());
            description.addClassName("gd-description");
            facts.add(description);
        }
        facts.add(new Span(application.teamName() == null ? "No team yet" : application.teamName()));
        if (application.tier() != null) {
            facts.add(Words.tag("Tier " + application.tier()));
        }
        if (!application.room().isEmpty()) {
            facts.add(new Span("Room " + application.room()));
        }
        if (application.link().startsWith("https://") || application.link().startsWith("http://")) {
            Anchor link = new Anchor(application.link(), "Link");
            link.setTarget(AnchorTarget.BLANK);
            link.getElement().setAttribute("rel", "noopener noreferrer");
            facts.add(link);
        } else if (!application.link().isEmpty()) {
            facts.add(new Span(application.link()));
        }
        Span emergency = new Span(emergency(application));
        emergency.addClassName("gd-emergency");
        facts.add(emergency);
        header.setSub(facts.toArray(Component[]::new));
        header.setActions(actions.buttons(application, manager, engineer));
        message.removeAll();
        if (application.archived()) {
            message.add(actions.archivedMessage(application, manager));
        }
    }

    private static String emergency(ApplicationDetail application) {
        String mode = application.minimumViableMode() == MinimumViableMode.NONE
                ? "No minimum viable mode decided yet"
                : "In an emergency: " + application.minimumViableMode().label().toLowerCase(Locale.ROOT);
        return application.minimumViableNote().isEmpty() ? mode : mode + ". " + application.minimumViableNote();
    }
}
