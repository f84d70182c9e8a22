package dev.gameday.base.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import dev.gameday.base.CurrentUser;
import dev.gameday.base.Routes;
import dev.gameday.base.search.SearchWords;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;

/** The pages and actions that the reader may use, found by their names. */
@SpringComponent
class Commands {
    private static final int FEW = 4;
    private static final String PAGE = "Page";
    private static final List<Command> PAGES = List.of(
            page("This week", Routes.THIS_WEEK),
            page("Applications", Routes.APPLICATIONS),
            page("Scoping session", Routes.SCOPING),
            page("Kill switches", Routes.KILL_SWITCHES),
            page("Blackout windows", Routes.BLACKOUTS),
            page("Dependencies", Routes.DEPENDENCIES),
            page("Game days", Routes.GAME_DAYS),
            page("Scenarios", Routes.SCENARIOS),
            page("Findings", Routes.FINDINGS),
            page("Coverage", Routes.COVERAGE));

    private final GlobalActions actions;
    private final ObjectProvider<Place> places;
    private final ObjectProvider<SettingsTab> settings;
    private final CurrentUser user;

    Commands(
            GlobalActions actions,
            ObjectProvider<Place> places,
            ObjectProvider<SettingsTab> settings,
            CurrentUser user) {
        this.actions = actions;
        this.places = places;
        this.settings = settings;
        this.user = user;
    }

    /** Those with all the words; before anything is typed, what can be done. */
    List<Command> matching(String text) {
        SearchWords words = SearchWords.of(text);
        if (words.isEmpty()) {
            return doing().toList();
        }
        return Stream.of(doing(), PAGES.stream(), settings())
                .flatMap(some -> some)
                .filter(command -> words.in(command.label() + " " + command.hint()))
                .limit(FEW)
                .toList();
    }

    private Stream<Command> doing() {
        Stream<Command> started = actions.available().stream()
                .map(action -> new Command(
                        action.label(),
                        "New \u00b7 press " + String.valueOf(action.shortcut()).toUpperCase(Locale.ROOT),
                        "",
                        action::start));
        Stream<Command> pages = places.orderedStream()
                .filter(place -> place.needs().stream().anyMatch(user::has))
                .map(place -> page(place.label(), place.address()));
        return Stream.concat(started, pages);
    }

    private Stream<Command> settings() {
        return settings.stream()
                .filter(tab -> user.has(tab.needs()))
                .sorted(Comparator.comparingInt(SettingsTab::order))
                .map(tab -> new Command(tab.title(), "Settings", Routes.SETTINGS + "/" + tab.path(), null));
    }

    private static Command page(String label, String address) {
        return new Command(label, PAGE, address, null);
    }
}
