package dev.gameday.planner.ui;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import dev.gameday.base.InvalidException;
import dev.gameday.base.Routes;
import dev.gameday.base.ui.EmptyState;
import dev.gameday.base.ui.Notices;
import dev.gameday.base.ui.ViewHeader;
import dev.gameday.base.ui.Watch;
import dev.gameday.planner.PlanRequest;
import dev.gameday.planner.PlanService;
import dev.gameday.planner.Proposal;
import dev.gameday.planner.Search;
import dev.gameday.planner.Searches;
import jakarta.annotation.security.RolesAllowed;
import java.io.Serial;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What do we exercise next, and why that? What is wished for is the address; the search for it runs apart from the page. */
@Route(Routes.PLAN)
@PageTitle("Plan the next slice")
@RolesAllowed({"ADMINISTRATOR", "MANAGER", "ORGANIZER"})
class PlanView extends Div implements AfterNavigationObserver {
    @Serial
    private static final long serialVersionUID = 1L;

    /** How long the page waits for the answer before it shows that it is being looked for. */
    private static final Duration AT_ONCE = Duration.ofMillis(400);

    private final transient PlanService service;
    private final transient Searches searches;
    private final ViewHeader header = new ViewHeader("Plan the next slice");
    private final Button accept = new Button("Accept as next game day");
    private final WishBar wishes = new WishBar(this::go, this::shortest);
    private final SearchBar bar = new SearchBar(this::keep);
    private final Div content = new Div();
    private final Watch watch = new Watch();
    private transient PlanRequest request = PlanRequest.AS_USUAL;
    private transient @Nullable Search<Proposal> search;
    private transient @Nullable Proposal shown;
    private transient @Nullable Moved before;

    PlanView(PlanService service, Searches searches) {
        this.service = service;
        this.searches = searches;
        header.setSub("What do we exercise next, and why that?");
        header.setActions(accept);
        accept.addClickListener(click -> accept());
        accept.addThemeVariants(ButtonVariant.PRIMARY);
        content.addClassName("gd-stack");
        add(header, wishes, bar, content);
    }

    private void go(PlanRequest wish) {
        getUI().ifPresent(ui -> ui.navigate(PlanView.class, PlanAddress.parameters(wish)));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        stop();
        before = shown == null ? null : Moved.from(request, shown);
        shown = null;
        request = PlanAddress.of(event.getLocation().getQueryParameters());
        Search<Proposal> started = searches.propose(request);
        search = started;
        wishes.show(request);
        if (started.await(AT_ONCE)) {
            ended(started);
        } else {
            content.removeAll();
            moved(started);
            getUI().ifPresent(ui -> watch.watch(ui, started::over, () -> moved(started), () -> ended(started)));
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        stop();
    }

    private void stop() {
        if (search != null) {
            search.cancel();
        }
        getUI().ifPresent(watch::stop);
    }

    private void keep() {
        if (search != null) {
            search.cancel();
        }
    }

    private void moved(Search<Proposal> now) {
        Proposal best = now.best();
        bar.show(best, true);
        if (best != null && !best.equals(shown)) {
            show(best);
        }
        accept.setEnabled(best != null && !best.picks().isEmpty());
    }

    private void ended(Search<Proposal> now) {
        Proposal best = now.best();
        RuntimeException failure = now.failure();
        bar.show(failure == null ? best : null, false);
        if (failure != null) {
            refuse(failure);
        } else if (best != null && !best.equals(shown)) {
            show(best);
        }
        search = null;
    }

    private void refuse(RuntimeException failure) {
        accept.setEnabled(false);
        content.removeAll();
        bar.still();
        Anchor usual = new Anchor(Routes.PLAN, "Propose as usual");
        Anchor back = new Anchor(
                before == null ? Routes.PLAN : PlanAddress.url(before.request()), "Back to what was proposed before");
        back.setVisible(before != null);
        String why = failure instanceof InvalidException invalid
                ? "The " + invalid.field() + " wished for does not work: " + invalid.getMessage()
                : Objects.requireNonNullElse(failure.getMessage(), "It could not be planned.");
        content.add(new EmptyState("No proposal for this", why, back, usual));
    }

    private void show(Proposal proposal) {
        shown = proposal;
        wishes.show(request, proposal);
        accept.setEnabled(!proposal.picks().isEmpty());
        bar.moved(before, proposal, this::undo);
        content.removeAll();
        if (proposal.totals().inScope() == 0) {
            bar.setVisible(false);
            content.add(new EmptyState(
                    "Nothing is in scope yet",
                    "A slice is made of failure modes. Put some of an application in scope, and the next exercise is"
                            + " proposed here.",
                    new Anchor(Routes.APPLICATIONS, "Applications")));
            return;
        }
        content.add(new SlicePanel(proposal, before, request, this::go, this::whyNot));
    }

    private void undo() {
        if (before != null) {
            go(before.request());
        }
    }

    private void whyNot(Proposal.Other other) {
        new AnswerDialog<>(
                        "Why not “" + other.title() + "”?",
                        searches.whyNot(request, other.scenarioId()),
                        (dialog, why) -> {
                            dialog.say(why);
                            boolean leftOut = request.excluded().contains(other.scenarioId());
                            dialog.offer(
                                    leftOut ? "Bring back" : "Pin it",
                                    () -> go(
                                            leftOut
                                                    ? request.leavingOut(other.scenarioId(), false)
                                                    : request.pinning(other.scenarioId(), true)));
                        })
                .open();
    }

    private void shortest() {
        new AnswerDialog<>("The shortest exercise", searches.leastMinutes(request), (dialog, least) -> {
                    if (least.isEmpty()) {
                        dialog.say("However long it is, no exercise reaches the target within the other limits.");
                    } else {
                        int minutes = least.getAsInt();
                        dialog.say(Words.count(minutes, "minute") + " would reach the target.");
                        dialog.offer("Plan with " + minutes, () -> go(request.lasting(minutes)));
                    }
                })
                .open();
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
}
