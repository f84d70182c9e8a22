package dev.gameday.exercise.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.gameday.base.Routes;
import dev.gameday.exercise.ScenarioMode;
import dev.gameday.exercise.SliceScenario;
import java.util.List;

/** What was picked, by title: without order and times, which only the day's organizers know. */
class SliceCard extends Section {
    private static final long serialVersionUID = 1L;

    SliceCard(List<SliceScenario> slice) {
        addClassName("gd-card");
        int modes = slice.stream().mapToInt(scenario -> scenario.modes().size()).sum();
        Span what = Words.dim(Words.count(slice.size(), "scenario", "scenarios") + ", "
                + Words.count(modes, "failure mode", "failure modes")
                + ", by title. Order and times are for the day's organizers.");
        add(new H2("The slice"), what);
        slice.forEach(scenario -> add(scenario(scenario)));
    }

    private static Div scenario(SliceScenario scenario) {
        Anchor title = new Anchor(Routes.SCENARIOS + "/" + scenario.scenarioId(), scenario.title());
        title.setRouterIgnore(false);
        H3 head = new H3(title);
        UnorderedList modes = new UnorderedList();
        for (ScenarioMode mode : scenario.modes()) {
            modes.add(new ListItem(mode.applicationName() + " · " + mode.featureName()
                    + (mode.expected().isEmpty() ? "" : ": " + mode.expected())));
        }
        Div block = new Div(head);
        if (!scenario.reason().isEmpty()) {
            block.add(Words.dim(scenario.reason()));
        }
        block.add(modes);
        block.addClassName("gd-slice");
        return block;
    }
}
