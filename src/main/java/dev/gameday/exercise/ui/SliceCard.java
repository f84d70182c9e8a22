package dev.gameday.exercise.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import dev.gameday.base.Routes;
import dev.gameday.base.ui.Markup;
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
        slice.forEach(scenario -> add(scenario(scenario, modes > RunSheet.LARGE).toComponent()));
    }

    private static Markup scenario(SliceScenario scenario, boolean folded) {
        Markup title = Markup.link(Routes.SCENARIOS + "/" + scenario.scenarioId(), scenario.title());
        Markup block = Markup.of("div", Markup.of("h3", title)).styled("gd-slice");
        if (!scenario.reason().isEmpty()) {
            block.add(Markup.of("span", scenario.reason()).styled("gd-dim"));
        }
        Markup modes = Markup.of("ul");
        for (ScenarioMode mode : scenario.modes()) {
            modes.add(Markup.of(
                    "li",
                    mode.applicationName() + " · " + mode.featureName()
                            + (mode.expected().isEmpty() ? "" : ": " + mode.expected())));
        }
        if (folded) {
            String count = Words.count(scenario.modes().size(), "failure mode", "failure modes");
            return block.add(Markup.of("details", Markup.of("summary", count), modes));
        }
        return block.add(modes);
    }
}
