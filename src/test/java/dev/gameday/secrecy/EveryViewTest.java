package dev.gameday.secrecy;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteBaseData;
import com.vaadin.flow.router.RouteConfiguration;
import dev.gameday.base.Role;
import dev.gameday.base.ui.CsvExport;
import dev.gameday.exercise.GameDayState;
import dev.gameday.exercise.World;
import dev.gameday.exercise.room.StatusLinkService;
import dev.gameday.secrecy.SecretDay.Planted;
import dev.gameday.security.AccountPrincipal;
import dev.gameday.testing.Acting;
import dev.gameday.testing.GamedayTest;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Whatever page somebody opens, whatever a grid of it would fetch: nothing of a game day that is not revealed, but to its organizers. */
@GamedayTest
@Import({World.class, SecretDay.class})
@ViewPackages(packages = "dev.gameday")
class EveryViewTest extends SpringBrowserlessTest {
    private static final Pattern ITEM = Pattern.compile("([\\w-]+)/:(?:id|___url_parameter)");
    private static final String HEARD = "Kept back until the reveal";

    @Autowired
    World world;

    @Autowired
    SecretDay secrets;

    @Autowired
    StatusLinkService links;

    @BeforeEach
    void aProgram() {
        world.setUp();
    }

    @Test
    void ofEveryRouteItIsSaidWhoMayOpenIt() {
        assertThat(templates()).containsExactlyInAnyOrderElementsOf(Audience.OF_ROUTES.keySet());
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void nobodyElseSeesTheSecret(Role role) {
        AccountPrincipal reader = world.account(role);
        var softly = new SoftAssertions();
        for (GameDayState state : List.of(GameDayState.PLANNED, GameDayState.LIVE, GameDayState.ALL_CLEAR)) {
            Planted planted = secrets.plant(state);
            Acting.as(
                    reader,
                    () -> Audience.OF_ROUTES.forEach((template, audience) -> {
                        String shown = shown(address(template, planted), planted.word());
                        String what = template + " of a day that is " + state + " as " + role;
                        softly.assertThat(shown.contains(planted.word()))
                                .as(what)
                                .isFalse();
                        softly.assertThat(shown.contains("No access"))
                                .as(what + ": no access")
                                .isEqualTo(!audience.has(role));
                    }));
            assertThat(Acting.as(reader, () -> shown("game-days/" + planted.day(), "")))
                    .contains(role == Role.ENGINEER || role == Role.STAKEHOLDER ? HEARD : "Game day");
        }
        softly.assertAll();
    }

    @Test
    void itsOrganizersSeeIt() {
        Planted planted = secrets.plant(GameDayState.LIVE);
        Acting.as(planted.organizer(), () -> {
            assertThat(shown("game-days/" + planted.day(), "")).contains(planted.word());
            assertThat(shown("game-days/" + planted.day() + "/preparation", "")).contains(planted.word());
            assertThat(shown("findings", "")).contains(planted.word());
        });
    }

    @Test
    void whoHasALinkToTheStatusSeesNothingOfIt() {
        for (GameDayState state : List.of(GameDayState.PLANNED, GameDayState.LIVE, GameDayState.ALL_CLEAR)) {
            Planted planted = secrets.plant(state);
            String link = Acting.as(
                    planted.organizer(), () -> links.create(planted.day(), null).path());
            Acting.asNobody(() -> {
                String page = shown(link.replaceFirst("^/", ""), "");
                assertThat(page).contains("Gameday").doesNotContain(planted.word(), "This link does not work");
            });
        }
    }

    private Set<String> templates() {
        Set<String> templates = new TreeSet<>();
        RouteConfiguration.forApplicationScope().getAvailableRoutes().stream()
                .map(RouteBaseData::getTemplate)
                .forEach(templates::add);
        return templates;
    }

    private static String address(String template, Planted planted) {
        Matcher item = ITEM.matcher(template);
        String address = item.replaceAll(
                found -> found.group(1) + "/" + planted.ids().getOrDefault(found.group(1), UUID.randomUUID()));
        return address.replaceAll("/:tab[^/]*", "").replace(":token", "no-such-token");
    }

    /** All that is on the page, all that its grids would fetch, and all that it would download. */
    private String shown(String address, String word) {
        UI ui = UI.getCurrent();
        ui.navigate(address, QueryParameters.of("q", word));
        StringBuilder all =
                new StringBuilder(((Component) getCurrentView()).getElement().getOuterHTML());
        find(Grid.class).all().forEach(grid -> all.append(rows(grid)));
        find(Component.class).all().forEach(part -> all.append(part.getElement().getText()));
        find(CsvExport.class)
                .all()
                .forEach(download -> all.append(download.table().text()));
        return all.toString().replace("q=" + word, "what was asked");
    }

    private static List<?> rows(Grid<?> grid) {
        return grid.getDataProvider().isInMemory() || grid.isVisible() ? fetched(grid) : List.of();
    }

    private static <T> List<T> fetched(Grid<T> grid) {
        return grid.getDataCommunicator()
                .getDataProvider()
                .fetch(new Query<>(0, 200, List.of(), null, null))
                .toList();
    }
}
