package dev.gameday.planner.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import dev.gameday.base.InvalidException;
import dev.gameday.base.Routes;
import dev.gameday.base.ui.CsvExport;
import dev.gameday.base.ui.DateField;
import dev.gameday.base.ui.EmptyState;
import dev.gameday.base.ui.Notices;
import dev.gameday.base.ui.ViewHeader;
import dev.gameday.planner.PlanRequest;
import dev.gameday.planner.PlanService;
import dev.gameday.planner.Proposal;
import jakarta.annotation.security.RolesAllowed;
import java.io.Serial;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What do we exercise next, and why that? */
@Route(Routes.PLAN)
@PageTitle("Plan the next slice")
@RolesAllowed({"ADMINISTRATOR", "MANAGER", "ORGANIZER"})
class PlanView extends Div implements AfterNavigationObserver {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient PlanService service;
    private final ViewHeader header = new ViewHeader("Plan the next slice");
    private final DateField date = new DateField("Exercise on");
    private final IntegerField minutes = new IntegerField("Minutes");
    private final IntegerField target = new IntegerField("Target, % of in scope");
    private final Button accept = new Button("Accept as next game day");
    private final Div content = new Div();
    private transient PlanRequest request = PlanRequest.AS_USUAL;
    private transient @Nullable Proposal shown;

    PlanView(PlanService service) {
        this.service = service;
        header.setSub("What do we exercise next, and why that?");
        header.setActions(accept);
        accept.addClickListener(click -> accept());
        accept.addThemeVariants(ButtonVariant.PRIMARY);
        minutes.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        target.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        minutes.setMin(1);
        target.setMin(1);
        target.setMax(100);
        date.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                go(PlanAddress.on(request, change.getValue()));
            }
        });
        minutes.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                go(PlanAddress.lasting(request, change.getValue()));
            }
        });
        target.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                go(PlanAddress.aiming(request, change.getValue()));
            }
        });
        Div wishes = new Div(date, minutes, target);
        wishes.addClassName("gd-filters");
        content.addClassName("gd-stack");
        add(header, wishes, content);
    }

    private void go(PlanRequest wish) {
        getUI().ifPresent(ui -> ui.navigate(PlanAddress.url(wish)));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        request = PlanAddress.of(event.getLocation().getQueryParameters());
        content.removeAll();
        Proposal proposal;
        try {
            proposal = service.propose(request);
        } catch (InvalidException e) {
            accept.setEnabled(false);
            content.add(new EmptyState(
                    "No proposal for this",
                    "The " + e.field() + " wished for does not work: " + e.getMessage(),
                    new Anchor(Routes.PLAN, "Propose as usual")));
            return;
        }
        date.setValue(proposal.date());
        minutes.setValue(proposal.totals().minutesAvailable());
        target.setValue(proposal.totals().targetPercent());
        show(proposal);
    }

    private void show(Proposal proposal) {
        accept.setEnabled(!proposal.picks().isEmpty());
        shown = proposal;
        if (proposal.totals().inScope() == 0) {
            content.add(new EmptyState(
                    "Nothing is in scope yet",
                    "A slice is made of failure modes. Put some of an application in scope, and the next exercise is"
                            + " proposed here.",
                    new Anchor(Routes.APPLICATIONS, "Applications")));
            return;
        }
        Div grid = new Div(picks(proposal), side(proposal));
        grid.addClassName("gd-grid");
        content.add(grid);
    }

    private void accept() {
        if (shown != null) {
            new AcceptDialog(shown, command -> {
                        UUID id = service.accept(command);
                        Notices.done("Accepted. The slice is frozen into the game day.");
                        getUI().ifPresent(ui -> ui.navigate(Routes.GAME_DAYS + "/" + id));
                    })
                    .open();
        }
    }

    private Component picks(Proposal proposal) {
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
        for (Proposal.Pick pick : proposal.picks()) {
            list.add(new PickCard(
                    pick,
                    proposal.pinned().contains(pick.scenarioId()),
                    (id, pin) -> go(PlanAddress.pinning(request, id, pin)),
                    (id, out) -> go(PlanAddress.leavingOut(request, id, out))));
        }
        column.add(new CsvExport("slice", () -> PlanTable.of(service, request, proposal)).inBar(), list);
        return column;
    }

    private Component side(Proposal proposal) {
        Div column = new Div(new TotalsCard(proposal));
        column.addClassNames("gd-stack", "gd-span-4");
        if (!proposal.others().isEmpty()) {
            column.add(others(proposal));
        }
        return column;
    }

    private Section others(Proposal proposal) {
        Section card = new Section(
                new H2("Not in this slice"),
                new OthersGrid(
                        proposal,
                        id -> go(PlanAddress.pinning(request, id, true)),
                        id -> go(PlanAddress.leavingOut(request, id, false))));
        card.addClassName("gd-card");
        return card;
    }
}
