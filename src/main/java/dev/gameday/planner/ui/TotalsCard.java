package dev.gameday.planner.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import dev.gameday.base.ui.Dates;
import dev.gameday.planner.Proposal;
import java.io.Serial;

/** What the slice adds up to, against what there is. */
class TotalsCard extends Section {
    @Serial
    private static final long serialVersionUID = 1L;

    TotalsCard(Proposal proposal) {
        addClassName("gd-card");
        Proposal.Totals totals = proposal.totals();
        Span big = new Span((totals.percent().isPresent() ? totals.percent().getAsInt() + "%" : "–") + " ");
        big.addClassName("gd-big");
        Div number = new Div(
                big,
                Words.dim(totals.modes() + " of " + totals.inScope() + " in scope, target " + totals.targetPercent()
                        + "%"));
        number.addClassName("gd-coverage-number");
        add(new H2("The slice"), number);
        row("Exercise", Dates.day(proposal.date()));
        row("Minutes", totals.minutes() + " of " + totals.minutesAvailable());
        for (Proposal.TeamLoad team : totals.teams()) {
            row(team.name(), team.used() + " of " + team.capacity() + " it can prepare");
        }
    }

    private void row(String label, String value) {
        Div row = new Div(new Span(label), Words.dim(value));
        row.addClassName("gd-row");
        add(row);
    }
}
