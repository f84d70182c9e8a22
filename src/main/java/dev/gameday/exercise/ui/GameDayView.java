package dev.gameday.exercise.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import dev.gameday.base.CurrentUser;
import dev.gameday.base.Role;
import dev.gameday.base.Routes;
import dev.gameday.base.ui.Dates;
import dev.gameday.base.ui.Histories;
import dev.gameday.base.ui.ViewHeader;
import dev.gameday.exercise.GameDayPage;
import dev.gameday.exercise.GameDaySection;
import dev.gameday.exercise.GameDayService;
import dev.gameday.exercise.NoticeService;
import dev.gameday.exercise.OrganizerService;
import dev.gameday.exercise.PreparationService;
import dev.gameday.exercise.Script;
import dev.gameday.exercise.ScriptService;
import dev.gameday.program.ProgramClock;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/**
 * One game day: what is published for everybody, the slice for those who plan, the live run for its organizers, and
 * after the reveal its story for all.
 */
@Route(Routes.GAME_DAYS + "/:id")
@PermitAll
class GameDayView extends Div implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;
    private static final int POLL_MILLIS = 4_000;

    private final transient GameDayService gameDays;
    private final transient ScriptService scripts;
    private final transient OrganizerService organizers;
    private final transient PreparationService preparation;
    private final transient NoticeService notices;
    private final transient RunSheets runSheets;
    private final transient ProgramClock clock;
    private final transient CurrentUser user;
    private final transient Histories histories;
    private final transient List<GameDaySection> sections;
    private final transient List<GameDaySection.Shown> shownSections = new ArrayList<>();
    private final ViewHeader header = new ViewHeader("Game day");
    private final Div body = new Div();
    private final Set<UUID> unfolded = new HashSet<>();
    private UUID id = new UUID(0, 0);
    private transient @Nullable GameDayPage shown;
    private transient @Nullable Script script;
    private transient @Nullable RunSheet runSheet;
    private @Nullable Registration polling;

    GameDayView(
            GameDayService gameDays,
            ScriptService scripts,
            OrganizerService organizers,
            PreparationService preparation,
            NoticeService notices,
            RunSheets runSheets,
            ProgramClock clock,
            CurrentUser user,
            Histories histories,
            ObjectProvider<GameDaySection> sections) {
        this.gameDays = gameDays;
        this.scripts = scripts;
        this.organizers = organizers;
        this.preparation = preparation;
        this.notices = notices;
        this.runSheets = runSheets;
        this.clock = clock;
        this.user = user;
        this.histories = histories;
        this.sections = sections.stream()
                .sorted(Comparator.comparingInt(GameDaySection::order))
                .toList();
        header.addParent("Game days", GameDaysView.class);
        body.addClassNames("gd-grid", "gd-day");
        add(header, body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = Words.id(event.getRouteParameters().get("id").orElse(""), "game day");
        show();
        notices.seen(id);
    }

    /** Reads everything anew and shows it. */
    final void show() {
        GameDayPage day = gameDays.page(id);
        shown = day;
        header.setTitle(day.title());
        header.setSub(
                Words.tag(day.state()),
                new Span(Dates.full(day.startsAt(), clock.zone())),
                new Span(day.kind().label()),
                new Span(day.environment()));
        header.setActions(new GameDayActions(gameDays, preparation, user, this::show).buttons(day));
        body.removeAll();
        runSheet = null;
        script = null;
        shownSections.clear();
        if (day.seesScript()) {
            showScript(day);
        } else if (day.seesSlice()) {
            body.add(wide(new SliceCard(gameDays.slice(id))));
        } else {
            body.add(wide(Words.card(
                    "Kept back until the reveal",
                    Words.dim("What is broken, when and in which order, is known to the organizers only. After the"
                            + " reveal the whole story of the day stands here."))));
        }
        body.add(side(day));
        getUI().ifPresent(this::poll);
    }

    private void showScript(GameDayPage day) {
        Script read = scripts.script(id);
        RunSheet sheet = runSheets.create(day, unfolded, this::refresh);
        sheet.show(read);
        script = read;
        runSheet = sheet;
        Div column = new Div(sheet);
        column.addClassName("gd-stack");
        if (day.state().isRevealed()) {
            column.addComponentAsFirst(runSheets.story(id));
        }
        for (GameDaySection section : sections) {
            GameDaySection.Shown part = section.create(day);
            shownSections.add(part);
            column.add(part.component());
        }
        body.add(wide(column));
    }

    private Component side(GameDayPage day) {
        Div side = new Div(new PublishedCard(gameDays, day, user.has(Role.MANAGER), clock.zone(), this::show));
        side.addClassNames("gd-stack", "gd-span-4");
        if (day.seesSlice()) {
            side.add(new OrganizersCard(organizers, user, day, this::show));
        }
        side.add(new RolesCard(preparation, day, false, this::show), new NoticesCard(notices, id, clock.zone(), false));
        side.add(histories.card(id));
        return side;
    }

    private static Component wide(Component component) {
        component.addClassName("gd-span-8");
        return component;
    }

    /** Shows what changed, and leaves alone what somebody may be typing into. */
    final void refresh() {
        GameDayPage day = gameDays.page(id);
        if (!day.equals(shown)) {
            show();
            return;
        }
        RunSheet sheet = runSheet;
        if (sheet != null) {
            Script read = scripts.script(id);
            if (!read.equals(script)) {
                script = read;
                sheet.show(read);
            }
            shownSections.forEach(GameDaySection.Shown::refresh);
        }
    }

    /** While a day runs, what other organizers record shows by itself. */
    private void poll(UI ui) {
        boolean running = shown != null && shown.state().isRunning();
        ui.setPollInterval(running ? POLL_MILLIS : -1);
        if (running && polling == null) {
            polling = ui.addPollListener(poll -> refresh());
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        poll(event.getUI());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        event.getUI().setPollInterval(-1);
        if (polling != null) {
            polling.remove();
            polling = null;
        }
    }
}
