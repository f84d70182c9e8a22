package dev.gameday.planner.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import dev.gameday.base.Routes;
import dev.gameday.base.ui.CsvExport;
import dev.gameday.base.ui.EmptyState;
import dev.gameday.base.ui.Markup;
import dev.gameday.planner.PlanRequest;
import dev.gameday.planner.Proposal;
import java.io.Serial;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A proposed slice: its scenarios in running order, and beside them what they add up to. */
class SlicePanel extends Div {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Proposal proposal;
    private final transient @Nullable Moved before;
    private final transient PlanRequest request;
    private final transient Consumer<PlanRequest> go;

    SlicePanel(
            Proposal proposal,
            @Nullable Moved before,
            PlanRequest request,
            Consumer<PlanRequest> go,
            Consumer<Proposal.Other> whyNot) {
        this.proposal = proposal;
        this.before = before;
        this.request = request;
        this.go = go;
        addClassName("gd-grid");
        add(picks(), side(whyNot));
    }

    private Component picks() {
        Div column = new Div();
        column.addClassNames("gd-stack", "gd-span-8");
        if (proposal.shortfall() != null) {
            Paragraph shortfall = new Paragraph(proposal.shortfall());
            shortfall.addClassName("gd-message");
            shortfall.setId("shortfall");
            column.add(shortfall);
        }
        if (proposal.picks().isEmpty()) {
            column.add(new EmptyState(
                    "Nothing to exercise",
                    "No scenario fits this exercise. Give it more minutes, raise a team's capacity, or bring back what"
                            + " was left out."));
            return column;
        }
        OrderedList list = new OrderedList();
        list.addClassNames("gd-stack", "gd-picks");
        list.getElement().setAttribute("aria-label", "Scenarios of the slice");
        for (int i = 0; i < proposal.picks().size(); i++) {
            Proposal.Pick pick = proposal.picks().get(i);
            list.add(new PickCard(
                    pick,
                    i + 1,
                    SliceTimeline.start(proposal, i),
                    before == null ? Optional.empty() : before.about(pick),
                    proposal.pinned().contains(pick.scenarioId()),
                    (id, pin) -> go.accept(request.pinning(id, pin)),
                    (id, out) -> go.accept(request.leavingOut(id, out))));
        }
        column.add(new SliceTimeline(proposal), new CsvExport("slice", () -> PlanTable.of(proposal)).inBar(), list);
        return column;
    }

    private Component side(Consumer<Proposal.Other> whyNot) {
        Div column = new Div(new TotalsCard(proposal), new GrowthCard(proposal));
        column.addClassNames("gd-stack", "gd-span-4");
        if (!proposal.absent().isEmpty()) {
            column.add(absent());
        }
        if (!proposal.others().isEmpty()) {
            Section others = new Section(
                    new H2("Not in this slice"),
                    new OthersGrid(
                            proposal,
                            id -> go.accept(request.pinning(id, true)),
                            id -> go.accept(request.leavingOut(id, false)),
                            whyNot));
            others.addClassName("gd-card");
            column.add(others);
        }
        if (proposal.last() != null) {
            column.add(new LastCard(proposal, proposal.last()));
        }
        return column;
    }

    private Section absent() {
        Markup list = Markup.of("ul").styled("gd-growth");
        for (Proposal.Absent each : proposal.absent()) {
            list.add(Markup.of(
                    "li",
                    Markup.link(Routes.APPLICATIONS + "/" + each.id(), each.name())
                            .with("title", each.name()),
                    Markup.of("span", each.reason()).styled("gd-dim gd-small")));
        }
        Section card = new Section(new H2("Not to be exercised that day"), list.toComponent());
        card.addClassName("gd-card");
        return card;
    }
}
