package dev.gameday.exercise.room.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dev.gameday.base.Routes;
import dev.gameday.base.ui.Dates;
import dev.gameday.exercise.PublicDay;
import dev.gameday.exercise.room.PublicStatus;
import dev.gameday.exercise.room.StatusLinkService;
import dev.gameday.exercise.ui.LivePage;
import dev.gameday.exercise.ui.LivePages;
import dev.gameday.exercise.ui.Words;
import dev.gameday.program.ProgramClock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/** The status of one game day, for whoever has the link. A link that does not work says only that, whatever the reason. */
@Route(value = Routes.STATUS + "/:token", autoLayout = false)
@PageTitle("Status · Gameday")
@AnonymousAllowed
class PublicStatusView extends Main implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;
    /** Browsers count no more than some weeks. */
    private static final Duration LONGEST_WAIT = Duration.ofDays(1);

    private final transient StatusLinkService links;
    private final transient ProgramClock clock;
    private final transient LivePage live;
    private final Div head = new Div();
    private final StatusCard status;
    private String token = "";

    PublicStatusView(StatusLinkService links, ProgramClock clock, LivePages pages) {
        this.links = links;
        this.clock = clock;
        this.live = pages.of(this, this::look);
        this.status = new StatusCard(clock.zone());
        addClassNames("gd-door", "wide");
        Span mark = new Span();
        mark.addClassName("gd-mark");
        Div brand = new Div(mark, new Span("Gameday"));
        brand.addClassName("gd-brand");
        head.addClassNames("gd-public-head");
        status.addClassName("large");
        add(brand, head, status);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        token = event.getRouteParameters().get("token").orElse("");
        Optional<PublicStatus> found = links.status(token);
        live.open(event.getUI(), found.map(status -> status.day().id()).orElse(new UUID(0, 0)));
        found.ifPresent(status -> askAgain(event.getUI(), status.left()));
    }

    /** A page that stays open ends with its link. */
    private static void askAgain(UI ui, Duration left) {
        long millis = Math.min(left.toMillis() + 1, LONGEST_WAIT.toMillis());
        ui.getPage().executeJs("setTimeout(() => location.reload(), $0)", (double) millis);
    }

    private Runnable look() {
        Optional<PublicStatus> found = links.status(token);
        return () -> {
            head.removeAll();
            status.setVisible(found.isPresent());
            found.ifPresentOrElse(this::show, this::dead);
        };
    }

    private void show(PublicStatus found) {
        PublicDay day = found.day();
        live.beat(day.state().isRunning());
        Paragraph sub = new Paragraph(Words.tag(day.state()), new Span(Dates.full(day.startsAt(), clock.zone())));
        sub.addClassName("gd-sub");
        head.add(new H1(day.title()), sub);
        status.show(found.document(), null);
    }

    private void dead() {
        head.add(
                new H1("This link does not work"),
                new Paragraph("It may have expired or been revoked. Ask whoever gave it to you for a new one."));
    }
}
