package dev.gameday.planner.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import dev.gameday.base.ui.Dates;
import dev.gameday.base.ui.Markup;
import dev.gameday.planner.Proposal;
import java.io.Serial;
import java.util.Comparator;
import java.util.List;

/** What the slice adds up to, against what there is. */
class TotalsCard extends Section {
    @Serial
    private static final long serialVersionUID = 1L;

    TotalsCard(Proposal proposal) {
        addClassName("gd-card");
        Proposal.Totals totals = proposal.totals();
        Span big = new Span(totals.percent().isPresent() ? totals.percent().getAsInt() + "%" : "–");
        big.addClassName("gd-big");
        Div number = new Div(
                big,
                Words.dim(totals.modes() + " of " + totals.inScope() + " in scope, target " + totals.targetPercent()
                        + "%"));
        number.addClassName("gd-coverage-number");
        add(new H2("The slice"), number);
        row("Exercise", Dates.day(proposal.date()));
        row("Minutes", totals.minutes() + " of " + totals.minutesAvailable());
        row("Retests", totals.retests() + " of " + totals.retestsDue() + " due");
        row("Risk", Long.toString(totals.risk()));
        if (!totals.teams().isEmpty()) {
            add(FewFirst.of(fullestFirst(totals), "What each team has to prepare", "Other teams", TotalsCard::load));
        }
    }

    private static List<Proposal.TeamLoad> fullestFirst(Proposal.Totals totals) {
        return totals.teams().stream()
                .sorted(Comparator.comparingDouble(team -> -(double) team.used() / Math.max(1, team.capacity())))
                .toList();
    }

    /** How much of what the team can prepare. */
    private static Markup load(Proposal.TeamLoad team) {
        boolean full = team.used() >= team.capacity();
        Markup bar = Markup.of("div").styled("gd-coverage-bar").with("aria-hidden", "true");
        FewFirst.part(bar, full ? "stale" : "load", team.used());
        FewFirst.part(bar, "unaddressed", team.capacity() - team.used());
        return Markup.of(
                "li",
                Markup.of("span", team.name()).with("title", team.name()),
                Markup.of("span", team.used() + " of " + team.capacity() + (full ? ", full" : ""))
                        .styled("gd-dim gd-small"),
                bar);
    }

    private void row(String label, String value) {
        Div row = new Div(new Span(label), Words.dim(value));
        row.addClassName("gd-row");
        add(row);
    }
}
