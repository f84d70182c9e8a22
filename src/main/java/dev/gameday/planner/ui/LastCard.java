package dev.gameday.planner.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import dev.gameday.base.Routes;
import dev.gameday.base.ui.Dates;
import dev.gameday.base.ui.Markup;
import dev.gameday.planner.Proposal;
import dev.gameday.planner.Proposal.Last;
import dev.gameday.planner.Proposal.Named;
import java.io.Serial;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** How the slice differs from the exercise before. */
class LastCard extends Section {
    @Serial
    private static final long serialVersionUID = 1L;

    LastCard(Proposal proposal, Last last) {
        addClassName("gd-card");
        Set<UUID> before = last.scenarios().stream().map(Named::id).collect(Collectors.toSet());
        List<Named> now = proposal.picks().stream()
                .map(pick -> new Named(pick.scenarioId(), pick.title()))
                .toList();
        Set<UUID> nowIds = now.stream().map(Named::id).collect(Collectors.toSet());
        Markup which = Markup.of(
                "p",
                Markup.link(Routes.GAME_DAYS + "/" + last.id(), last.title()),
                ", " + Dates.day(last.date()) + ", " + last.kind().label().toLowerCase(Locale.ROOT));
        add(new H2("Against the last exercise"), which.styled("gd-dim gd-small").toComponent());
        row("Minutes", last.minutes() + " → " + proposal.totals().minutesAvailable());
        row(
                "Failure modes",
                last.modes() + " → "
                        + proposal.picks().stream()
                                .flatMap(pick -> pick.modes().stream())
                                .map(Proposal.Mode::id)
                                .distinct()
                                .count());
        list("New", now.stream().filter(each -> !before.contains(each.id())).toList());
        list("Again", now.stream().filter(each -> before.contains(each.id())).toList());
        list(
                "Not again",
                last.scenarios().stream()
                        .filter(each -> !nowIds.contains(each.id()))
                        .toList());
    }

    private void row(String label, String value) {
        Div row = new Div(new Span(label), Words.dim(value));
        row.addClassName("gd-row");
        add(row);
    }

    private void list(String label, List<Named> scenarios) {
        if (scenarios.isEmpty()) {
            row(label, "none");
            return;
        }
        Details details = new Details(label + ": " + Words.count(scenarios.size(), "scenario"));
        details.addOpenedChangeListener(change -> {
            if (details.getContent().findAny().isEmpty()) {
                Markup list = Markup.of("ul").styled("gd-growth");
                scenarios.forEach(each ->
                        list.add(Markup.of("li", Markup.link(Routes.SCENARIOS + "/" + each.id(), each.name()))));
                details.add(list.toComponent());
            }
        });
        add(details);
    }
}
