package dev.gameday.exercise.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import dev.gameday.base.CurrentUser;
import dev.gameday.base.Role;
import dev.gameday.base.Routes;
import dev.gameday.base.ui.Dates;
import dev.gameday.base.ui.Histories;
import dev.gameday.base.ui.ViewHeader;
import dev.gameday.exercise.GameDayPage;
import dev.gameday.exercise.GameDaySection;
import dev.gameday.exercise.GameDaySection.Place;
import dev.gameday.exercise.GameDayService;
import dev.gameday.exercise.NoticeService;
import dev.gameday.exercise.Organizer;
import dev.gameday.exercise.OrganizerService;
import dev.gameday.exercise.PreparationService;
import dev.gameday.exercise.RoleHolder;
import dev.gameday.exercise.Script;
import dev.gameday.exercise.ScriptService;
import dev.gameday.program.ProgramClock;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
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

    private final transient GameDayService gameDays;
    private final transient ScriptService scripts;
    private final transient OrganizerService organizers;
    private final transient PreparationService preparation;
    private final transient NoticeService notices;
    private final transient RunSheets runSheets;
    private final transient ProgramClock clock;
    private final transient CurrentUser user;
    private final transient Histories histories;
    private final ViewHeader header = new ViewHeader("Game day");
    private final GameDayTabs tabs = new GameDayTabs();
    private final Div body = new Div();
    private final Set<UUID> unfolded = new HashSet<>();
    private UUID id = new UUID(0, 0);
    private final transient List<GameDaySection> sections;
    private final transient LivePage live;
    private transient volatile @Nullable Facts shown;
    private transient volatile List<GameDaySection.Shown> open = List.of();
    private transient @Nullable Script script;
    private transient @Nullable RunSheet runSheet;

    /** What the whole page follows from; when it changes, the page is made anew. */
    private record Facts(GameDayPage day, List<Organizer> organizers, List<RoleHolder> roles) {}

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
            ObjectProvider<GameDaySection> sections,
            LivePages pages) {
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
        this.live = pages.of(this, this::look);
        header.addParent("Game days", GameDaysView.class);
        body.addClassNames("gd-grid", "gd-day");
        add(header, tabs, body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = Words.id(event.getRouteParameters().get("id").orElse(""), "game day");
        tabs.show(id, GameDayTabs.DAY, user);
        live.open(event.getUI(), id);
    }

    /** Shows what changed, and leaves alone what somebody may be typing into. */
    final void refresh() {
        live.refresh();
    }

    private Runnable look() {
        GameDayPage day = gameDays.page(id);
        Facts facts = new Facts(day, day.seesSlice() ? organizers.organizers(id) : List.of(), preparation.roles(id));
        @Nullable Script read = day.seesScript() ? scripts.script(id) : null;
        List<Runnable> news = facts.equals(shown)
                ? open.stream().map(GameDaySection.Shown::look).toList()
                : List.of();
        return () -> {
            live.beat(day.state().isRunning());
            if (!facts.equals(shown)) {
                show(facts, read);
                return;
            }
            news.forEach(Runnable::run);
            if (runSheet != null && read != null && !read.equals(script)) {
                script = read;
                runSheet.show(read);
            }
        };
    }

    /** Makes the page anew, for what is no part of the facts. */
    private void showAnew() {
        shown = null;
        live.refresh();
    }

    private void show(Facts facts, @Nullable Script read) {
        GameDayPage day = facts.day();
        shown = facts;
        notices.seen(id);
        script = read;
        runSheet = null;
        header.setTitle(day.title());
        header.setSub(
                Words.tag(day.state()),
                new Span(Dates.full(day.startsAt(), clock.zone())),
                new Span(day.kind().label()),
                new Span(day.environment()));
        header.setActions(new GameDayActions(gameDays, preparation, user, clock, this::showAnew).buttons(day));
        body.removeAll();
        List<GameDaySection.Shown> above = shown(day, Place.ABOVE);
        List<GameDaySection.Shown> below = shown(day, Place.BELOW);
        List<GameDaySection.Shown> beside = shown(day, Place.BESIDE);
        above.forEach(section -> body.add(section.component()));
        if (read != null) {
            RunSheet sheet = runSheets.create(day, unfolded, this::refresh);
            sheet.show(read);
            runSheet = sheet;
            Div column = new Div(sheet);
            column.addClassName("gd-stack");
            if (day.state().isRevealed()) {
                column.addComponentAsFirst(runSheets.story(id));
            }
            below.forEach(section -> column.add(section.component()));
            body.add(wide(column));
        } else if (day.seesSlice()) {
            body.add(wide(new SliceCard(gameDays.slice(id))));
        } else {
            body.add(wide(Words.card(
                    "Kept back until the reveal",
                    Words.dim("What is broken, when and in which order, is known to the organizers only. After the"
                            + " reveal the whole story of the day stands here."))));
        }
        body.add(side(day, beside));
        open = Stream.of(above, below, beside).flatMap(List::stream).toList();
        open.forEach(section -> section.look().run());
    }

    private List<GameDaySection.Shown> shown(GameDayPage day, Place place) {
        return sections.stream()
                .filter(section -> section.place() == place && section.isFor(day))
                .map(section -> section.create(day, this::refresh))
                .toList();
    }

    private Component side(GameDayPage day, List<GameDaySection.Shown> beside) {
        Div side = new Div();
        side.addClassNames("gd-stack", "gd-span-4");
        beside.forEach(section -> side.add(section.component()));
        side.add(new PublishedCard(gameDays, day, user.has(Role.MANAGER), clock.zone(), this::showAnew));
        if (day.seesSlice()) {
            side.add(new OrganizersCard(organizers, user, day, this::showAnew));
        }
        side.add(
                new RolesCard(preparation, day, false, this::showAnew),
                new NoticesCard(notices, id, clock.zone(), false));
        side.add(histories.card(id));
        return side;
    }

    private static Component wide(Component component) {
        component.addClassName("gd-span-8");
        return component;
    }
}
