package dev.gameday.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import dev.gameday.base.Role;
import dev.gameday.catalog.ApplicationService;
import dev.gameday.exercise.World;
import dev.gameday.exercise.World.Mode;
import dev.gameday.testing.Acting;
import dev.gameday.testing.ActingAs;
import dev.gameday.testing.GamedayTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@GamedayTest
@Import(World.class)
@ViewPackages(packages = "dev.gameday")
class SearchAndSettingsTest extends SpringBrowserlessTest {
    @Autowired
    World world;

    @Autowired
    ApplicationService applications;

    @BeforeEach
    void aProgram() {
        world.setUp();
    }

    @Test
    @ActingAs(Role.STAKEHOLDER)
    void theSearchPageFindsWhatItsAddressSays() {
        Mode mode = Acting.as(Role.MANAGER, () -> world.mode());
        // The beginnings of its words, the last of which no other application of these tests has.
        String words =
                "call to " + applications.detail(mode.applicationId()).name().substring(10, 22);
        UI.getCurrent().navigate("search", QueryParameters.of("q", words));
        assertThat(find(Input.class).single().getValue()).isEqualTo(words);
        assertThat(addresses()).contains("applications/" + mode.applicationId());
    }

    @Test
    @ActingAs(Role.STAKEHOLDER)
    void whatTheReaderMayNotDoIsNotOffered() {
        UI.getCurrent().navigate("search", QueryParameters.of("q", "plan"));
        assertThat(addresses()).doesNotContain("plan");
    }

    @Test
    @ActingAs(Role.MANAGER)
    void pagesAndActionsAreFoundByTheirNames() {
        UI.getCurrent().navigate("search", QueryParameters.of("q", "plan"));
        assertThat(addresses()).contains("plan");
        UI.getCurrent().navigate("search", QueryParameters.of("q", "new finding"));
        assertThat(find(Anchor.class).all())
                .extracting(option -> option.getElement().getTextRecursively())
                .anyMatch(text -> text.startsWith("Log a finding"));
    }

    @Test
    @ActingAs(Role.STAKEHOLDER)
    void settingsShowTheTabsOfTheReadersRoles() {
        UI.getCurrent().navigate("settings/teams");
        assertThat(find(H1.class).single().getText()).isEqualTo("Teams");
        assertThat(tabs()).contains("Teams").doesNotContain("People");
    }

    @Test
    @ActingAs(Role.ADMINISTRATOR)
    void anAdministratorHasPeopleToo() {
        UI.getCurrent().navigate("settings");
        assertThat(tabs()).contains("Teams", "People");
    }

    private List<String> addresses() {
        return find(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }

    private List<String> tabs() {
        return find(RouterLink.class).all().stream().map(RouterLink::getText).toList();
    }
}
