package dev.gameday.exercise.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import dev.gameday.base.CurrentUser;
import dev.gameday.base.Role;
import dev.gameday.base.Routes;
import dev.gameday.base.ui.EmptyState;
import dev.gameday.base.ui.Notices;
import dev.gameday.base.ui.SearchField;
import dev.gameday.base.ui.ViewHeader;
import dev.gameday.catalog.DependencyKind;
import dev.gameday.exercise.ScenarioTemplate;
import dev.gameday.exercise.TemplateService;
import jakarta.annotation.security.PermitAll;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The shipped templates: what each breaks and how, to be read by all and used by those who plan. */
@Route(Routes.SCENARIO_TEMPLATES)
@PageTitle("Scenario templates")
@PermitAll
class TemplatesView extends Div implements AfterNavigationObserver {
    private static final long serialVersionUID = 1L;

    private final transient TemplateService templates;
    private final boolean plans;
    private final ViewHeader header = new ViewHeader("Scenario templates");
    private final SearchField search = new SearchField("What fails");
    private final Select<DependencyKind> kind = new Select<>();
    private final Div list = new Div();

    TemplatesView(TemplateService templates, CurrentUser user) {
        this.templates = templates;
        this.plans = user.has(Role.MANAGER) || user.has(Role.ORGANIZER);
        header.addParent("Game days", GameDaysView.class);
        header.addParent("Scenarios", ScenariosView.class);
        search.addValueChangeListener(change -> go(change.isFromClient()));
        kind.setLabel("Kind of dependency");
        kind.setItems(DependencyKind.values());
        kind.setItemLabelGenerator(one -> one == null ? "Any" : one.label());
        kind.setEmptySelectionAllowed(true);
        kind.setEmptySelectionCaption("Any");
        kind.addValueChangeListener(change -> go(change.isFromClient()));
        Div filters = new Div(search, kind);
        filters.addClassName("gd-filters");
        list.addClassName("gd-stack");
        add(header, filters, list);
    }

    private void go(boolean fromClient) {
        if (fromClient) {
            Map<String, String> address = new HashMap<>();
            if (!search.getValue().isBlank()) {
                address.put("text", search.getValue());
            }
            if (kind.getValue() != null) {
                address.put("kind", kind.getValue().name().toLowerCase(Locale.ROOT));
            }
            getUI().ifPresent(ui -> ui.navigate(TemplatesView.class, QueryParameters.simple(address)));
        }
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        QueryParameters address = event.getLocation().getQueryParameters();
        search.setValue(address.getSingleParameter("text").orElse(""));
        kind.setValue(kindOf(address.getSingleParameter("kind").orElse("")));
        List<ScenarioTemplate> found = templates.list(search.getValue(), kind.getValue());
        header.setSub(Words.count(found.size(), "template", "templates"));
        list.removeAll();
        found.forEach(template -> list.add(card(template)));
        if (found.isEmpty()) {
            list.add(new EmptyState("No template matches", "Nothing that is shipped fits these words and this kind."));
        }
    }

    private static @Nullable DependencyKind kindOf(String name) {
        return Arrays.stream(DependencyKind.values())
                .filter(one -> one.name().equalsIgnoreCase(name))
                .findFirst()
                .orElse(null);
    }

    private Component card(ScenarioTemplate template) {
        Div top = new Div(new H2(template.title()));
        top.addClassName("gd-card-top");
        if (plans) {
            Button use = new Button("Use it", click -> new TemplateDialog(templates, template, this::written).open());
            use.setAriaLabel("Use the template " + template.title());
            top.add(use);
        }
        Details script = new Details("Script");
        script.add(script(template));
        Div card = new Div(top, Words.prose(template.summary()), Words.dim(facts(template)), script);
        card.addClassName("gd-card");
        return card;
    }

    private static String facts(ScenarioTemplate template) {
        String kinds = template.kinds().isEmpty()
                ? "Any dependency"
                : template.kinds().stream().sorted().map(DependencyKind::label).collect(Collectors.joining(", "));
        return kinds + " · " + template.fault().label() + " · " + template.minutes() + " minutes: "
                + template.setUpMinutes() + " to set up, " + template.observationMinutes() + " to observe, "
                + template.recoveryMinutes() + " to recover"
                + (template.afterAllClear() ? " · after the all-clear" : "");
    }

    private static Component script(ScenarioTemplate template) {
        Div texts = new Div(
                Words.dim("Hypothesis"),
                Words.prose(template.hypothesis()),
                Words.dim("Method"),
                Words.prose(template.method()),
                Words.dim("Abort when"),
                Words.prose(template.abortConditions()),
                Words.dim("Blast radius"),
                Words.prose(template.blastRadius()),
                Words.dim("Rollback"),
                Words.prose(template.rollbackPlan()));
        texts.addClassName("gd-script");
        return texts;
    }

    private void written(List<UUID> ids) {
        Notices.done(Words.count(ids.size(), "scenario written.", "scenarios written."));
        if (ids.size() == 1) {
            getUI().ifPresent(ui -> ui.navigate(Routes.SCENARIOS + "/" + ids.getFirst()));
        } else {
            getUI().ifPresent(ui -> ui.navigate(ScenariosView.class));
        }
    }
}
