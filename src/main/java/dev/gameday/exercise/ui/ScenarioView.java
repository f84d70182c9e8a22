package dev.gameday.exercise.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import dev.gameday.base.CurrentUser;
import dev.gameday.base.Role;
import dev.gameday.base.Routes;
import dev.gameday.base.ui.FormDialog;
import dev.gameday.base.ui.Histories;
import dev.gameday.base.ui.Markup;
import dev.gameday.base.ui.ViewHeader;
import dev.gameday.catalog.LabelMatchers;
import dev.gameday.exercise.ScenarioDetail;
import dev.gameday.exercise.ScenarioMode;
import dev.gameday.exercise.ScenarioService;
import jakarta.annotation.security.PermitAll;
import java.util.UUID;
import java.util.function.Consumer;

/** One scenario of the catalogue: what it breaks, how, and what it would exercise now. */
@Route(Routes.SCENARIOS + "/:id")
@PermitAll
class ScenarioView extends Div implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;

    private final transient ScenarioService scenarios;
    private final transient Histories histories;
    private final boolean plans;
    private final ViewHeader header = new ViewHeader("Scenario");
    private final Div body = new Div();
    private UUID id = new UUID(0, 0);

    ScenarioView(ScenarioService scenarios, CurrentUser user, Histories histories) {
        this.scenarios = scenarios;
        this.histories = histories;
        this.plans = user.has(Role.MANAGER) || user.has(Role.ORGANIZER);
        header.addParent("Game days", GameDaysView.class);
        header.addParent("Scenarios", ScenariosView.class);
        body.addClassName("gd-grid");
        add(header, body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = Words.id(event.getRouteParameters().get("id").orElse(""), "scenario");
        show();
    }

    private void show() {
        ScenarioDetail scenario = scenarios.detail(id);
        header.setTitle(scenario.title());
        header.setSub(
                link(Routes.DEPENDENCIES + "/" + scenario.dependencyId(), scenario.dependencyName()),
                new Span(scenario.fault().label()),
                new Span(scenario.minutes() + " minutes"),
                new Span(scenario.written() ? "written for this program" : "derived, nobody has written it yet"));
        if (plans) {
            Button edit = new Button("Edit", click -> edit(scenario));
            edit.addThemeVariants(ButtonVariant.PRIMARY);
            header.setActions(new Button("Builds on", click -> buildsOn(scenario)), edit);
        }
        body.removeAll();
        Div side = new Div(modes(scenario), histories.card(id));
        side.addClassNames("gd-stack", "gd-span-5");
        body.add(script(scenario), side);
    }

    private void edit(ScenarioDetail scenario) {
        FormDialog dialog = new FormDialog("Edit “" + scenario.title() + "”", "Save");
        ScriptFields fields = new ScriptFields(dialog);
        TextArea alerts = dialog.text("alertMatchers", "Alerts that it should set off", "");
        alerts.setHelperText(LabelMatchers.EXAMPLE + ". Empty: those of " + scenario.dependencyName());
        Consumer<ScenarioDetail> show = read -> {
            fields.show(read);
            alerts.setValue(read.alertMatchers());
        };
        dialog.edits(scenario, ScenarioDetail::version, show, () -> scenarios.detail(id));
        dialog.keep("scenario", scenario.id());
        dialog.onSave(() -> {
            scenarios.update(fields.of(scenario, dialog.version(), alerts.getValue()));
            show();
        });
        dialog.open();
    }

    private void buildsOn(ScenarioDetail scenario) {
        new BuildsOnDialog(scenarios, scenario, this::show).open();
    }

    private static Component script(ScenarioDetail scenario) {
        Div texts = new Div();
        texts.addClassName("gd-script");
        text(texts, "Hypothesis", scenario.hypothesis());
        text(texts, "Method", scenario.method());
        text(texts, "Abort when", scenario.abortConditions());
        text(texts, "Blast radius", scenario.blastRadius());
        text(texts, "Rollback", scenario.rollbackPlan());
        text(texts, "Alerts that it should set off", alerts(scenario));
        texts.add(Words.dim("Builds on"));
        if (scenario.buildsOn().isEmpty()) {
            texts.add(Words.prose("Nothing lighter"));
        } else {
            Div links = new Div();
            links.addClassName("gd-actions");
            scenario.buildsOn().forEach(other -> links.add(link(Routes.SCENARIOS + "/" + other.id(), other.title())));
            texts.add(links);
        }
        Component card = Words.card("Script", texts);
        card.addClassName("gd-span-7");
        return card;
    }

    private static String alerts(ScenarioDetail scenario) {
        return scenario.alertMatchers().isEmpty() ? scenario.dependencyAlertMatchers() : scenario.alertMatchers();
    }

    private static void text(Div texts, String label, String value) {
        texts.add(Words.dim(label), Words.prose(value.isEmpty() ? "–" : value));
    }

    private static Component modes(ScenarioDetail scenario) {
        Markup lines = Markup.of("div");
        for (ScenarioMode mode : scenario.modes()) {
            lines.add(Markup.of(
                            "div",
                            Markup.link(
                                    Routes.FAILURE_MODES + "/" + mode.failureModeId(),
                                    mode.applicationName() + " · " + mode.featureName()),
                            Markup.of("span", mode.expected()).styled("gd-dim"))
                    .styled("gd-row"));
        }
        Div card = new Div(lines.toComponent());
        if (scenario.modes().isEmpty()) {
            card.add(Words.dim("None of its failure modes is in scope now."));
        }
        return Words.card(
                "Would exercise now: " + Words.count(scenario.modes().size(), "failure mode", "failure modes"), card);
    }

    private static Anchor link(String path, String text) {
        Anchor link = new Anchor(path, text);
        link.setRouterIgnore(false);
        return link;
    }
}
