package dev.gameday.catalog.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import dev.gameday.base.CurrentUser;
import dev.gameday.base.Role;
import dev.gameday.base.Routes;
import dev.gameday.base.ui.Dates;
import dev.gameday.base.ui.Histories;
import dev.gameday.base.ui.Rows;
import dev.gameday.base.ui.ViewHeader;
import dev.gameday.catalog.FeatureService;
import dev.gameday.catalog.KillSwitchRow;
import dev.gameday.catalog.KillSwitchService;
import dev.gameday.catalog.SwitchExerciseRow;
import dev.gameday.catalog.SwitchedFeature;
import dev.gameday.program.ProgramClock;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.UUID;

/** One kill switch: all that somebody needs to know who must switch it now. */
@Route(Routes.KILL_SWITCHES + "/:id")
@PermitAll
class KillSwitchView extends Div implements BeforeEnterObserver {
    private final KillSwitchService switches;
    private final KillSwitchActions actions;
    private final Histories histories;
    private final boolean engineer;
    private final ViewHeader header = new ViewHeader("Kill switch");
    private final Div content = new Div();
    private UUID id = new UUID(0, 0);

    KillSwitchView(
            KillSwitchService switches,
            FeatureService features,
            Histories histories,
            ProgramClock clock,
            CurrentUser user) {
        this.switches = switches;
        this.histories = histories;
        this.engineer = user.has(Role.ENGINEER);
        this.actions = new KillSwitchActions(switches, features, clock, user, this::show);
        header.addParent("Applications", ApplicationsView.class);
        header.addParent("Kill switches", KillSwitchesView.class);
        content.addClassName("gd-stack");
        add(header, content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = Paths.id(event, "kill switch");
        show();
    }

    private void show() {
        KillSwitchRow row = switches.detail(id);
        header.setTitle(row.flag());
        header.setSub(row.warnings().stream().map(SwitchWords::tag).toArray(Component[]::new));
        header.setActions(engineer ? actions.buttons(row) : new Component[0]);
        content.removeAll();
        if (row.archived()) {
            content.add(actions.archivedMessage(row, engineer));
        }
        Div cards = new Div(facts(row), turnsOff(row), exercises());
        cards.addClassName("gd-grid");
        content.add(cards, histories.card(id));
    }

    private static Section facts(KillSwitchRow row) {
        Section card = card("How to switch it", "gd-span-7");
        card.add(fact("Where", row.place()), fact("How", row.how()));
        card.add(fact("Acts within", SwitchWords.seconds(row.actsWithinSeconds())));
        card.add(fact("Who can", String.join(", ", row.people())));
        Div documentation = fact("Documentation", "");
        if (row.documentation().startsWith("https://") || row.documentation().startsWith("http://")) {
            Anchor link = new Anchor(row.documentation(), row.documentation());
            link.setTarget(AnchorTarget.BLANK);
            link.getElement().setAttribute("rel", "noopener noreferrer");
            documentation = fact("Documentation", link);
        } else if (!row.documentation().isEmpty()) {
            documentation = fact("Documentation", row.documentation());
        }
        card.add(documentation);
        return card;
    }

    private static Div fact(String name, String value) {
        return fact(name, new Span(value.isEmpty() ? "–" : value));
    }

    private static Div fact(String name, Component value) {
        Span label = Words.dim(name);
        label.addClassName("gd-small");
        value.addClassName("gd-prose");
        Div fact = new Div(label, value);
        fact.addClassName("gd-fact");
        return fact;
    }

    private static Section turnsOff(KillSwitchRow row) {
        Section card = card("Turns off", "gd-span-5");
        if (row.features().isEmpty()) {
            card.add(new Paragraph("Nothing yet."));
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("gd-switch-list");
        for (SwitchedFeature feature : row.features()) {
            Anchor link = new Anchor(
                    Routes.APPLICATIONS + "/" + feature.applicationId() + "/needs",
                    feature.applicationName() + ": " + feature.name());
            link.setRouterIgnore(false);
            list.add(new ListItem(link, new Span(" "), Words.tag(feature.needLevel())));
        }
        card.add(list);
        return card;
    }

    private Section exercises() {
        List<SwitchExerciseRow> rows = switches.exercises(id);
        Section card = card("Exercised", "gd-span-12");
        if (rows.isEmpty()) {
            card.add(new Paragraph("Nobody has ever switched it. A switch that was never tried is a hope."));
        }
        for (SwitchExerciseRow row : rows) {
            String took = row.tookSeconds() == null ? "" : ", took " + SwitchWords.seconds(row.tookSeconds());
            Div line = Rows.row(Dates.day(row.exercisedOn()) + ", by " + row.exercisedBy() + took, row.note());
            if (engineer) {
                Button back = Links.small("Take back", () -> actions.takeBack(row));
                back.setAriaLabel("Take back the entry of " + Dates.day(row.exercisedOn()));
                line.add(back);
            }
            card.add(line);
        }
        return card;
    }

    private static Section card(String title, String span) {
        Section card = new Section(new H2(title));
        card.addClassNames("gd-card", span);
        return card;
    }

    static Button primary(Button button) {
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }
}
