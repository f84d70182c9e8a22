package dev.gameday.dashboard.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import dev.gameday.base.Role;
import dev.gameday.dashboard.ApplicationWeekService;
import dev.gameday.dashboard.ThisWeekService;
import dev.gameday.exercise.World;
import dev.gameday.exercise.World.Mode;
import dev.gameday.security.AccountPrincipal;
import dev.gameday.testing.Acting;
import dev.gameday.testing.ActingAs;
import dev.gameday.testing.GamedayTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

@GamedayTest
@ActingAs(Role.MANAGER)
@Import(World.class)
@ViewPackages(packages = "dev.gameday")
class ThisWeekViewTest extends SpringBrowserlessTest {
    @Autowired
    World world;

    @Autowired
    ThisWeekService weeks;

    @Autowired
    ApplicationWeekService overviews;

    @BeforeEach
    void aProgram() {
        world.setUp();
    }

    @Test
    void theWeekSaysWhatIsProvenAndLeadsToWhatItCounts() {
        Mode mode = world.mode();
        UI.getCurrent().navigate("");
        assertThat(find(H1.class).single().getText()).startsWith("Week ");
        assertThat(find(H2.class).all()).extracting(H2::getText).contains("Coverage", "Needs you", "Retest track");
        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains("coverage?by=need&state=unaddressed&of=CORE");
        assertThat(find(Html.class).all())
                .extracting(Html::getInnerHtml)
                .anyMatch(html -> html.contains("coverage?state=proven"));
        assertThat(find(Button.class).withText("Plan the next slice").exists()).isTrue();
        assertThat(mode.id()).isNotNull();
    }

    @Test
    @ActingAs(Role.STAKEHOLDER)
    void whoOnlyReadsIsAskedForNothing() {
        Acting.as(Role.MANAGER, () -> {
            world.mode();
        });
        UI.getCurrent().navigate("");
        assertThat(find(H2.class).all())
                .extracting(H2::getText)
                .contains("What is open")
                .doesNotContain("Needs you");
        for (String button : new String[] {"Plan the next slice", "Log a finding"}) {
            assertThat(find(Button.class).withText(button).exists()).as(button).isFalse();
        }
    }

    @Test
    void theNextSliceIsShownToWhoPlansAndNotToWhoRespondsToIt() {
        AccountPrincipal organizer = world.account(Role.ORGANIZER);
        UUID day = world.live(organizer, world.mode());
        UI.getCurrent().navigate("");
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).contains("game-days/" + day);
        assertThat(find(ListItem.class).all())
                .extracting(ListItem::getText)
                .anyMatch(text -> text.contains("1 failure mode"));

        assertThat(Acting.as(Role.ENGINEER, () -> weeks.thisWeek().next()))
                .satisfies(next ->
                        assertThat(next).isNotNull().extracting("seesSlice").isEqualTo(false));
        world.allClearAndReveal(organizer, day);
    }

    @Test
    void whoRunsADayIsToldWhichVerdictsAreMissing() {
        AccountPrincipal organizer = world.account(Role.ORGANIZER);
        UUID day = world.live(organizer, world.mode());
        assertThat(Acting.as(organizer, () -> weeks.thisWeek().missingVerdicts()))
                .singleElement()
                .satisfies(missing -> assertThat(missing.gameDayId()).isEqualTo(day))
                .satisfies(missing -> assertThat(missing.count()).isEqualTo(1));
        assertThat(Acting.as(Role.ADMINISTRATOR, () -> weeks.thisWeek().missingVerdicts()))
                .isEmpty();
        world.allClearAndReveal(organizer, day);
    }

    @Test
    void anApplicationOpensOnItsOverview() {
        Mode mode = world.mode();
        UI.getCurrent().navigate("applications/" + mode.applicationId());
        assertThat(find(H2.class).all())
                .extracting(H2::getText)
                .containsExactly("Coverage", "Open findings", "Hierarchy of needs", "Relies on", "Blackout windows");
        assertThat(find(Div.class)
                        .withClassName("gd-facts")
                        .single()
                        .getElement()
                        .getTextRecursively())
                .contains("Last exercised: never");
        assertThat(find(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .anyMatch(text -> text.startsWith("Nothing is open."));
    }

    @Test
    void nobodySeesAnyOfItWithoutSigningIn() {
        Acting.asNobody(() -> {
            assertThatThrownBy(() -> weeks.thisWeek())
                    .isInstanceOfAny(AccessDeniedException.class, AuthenticationCredentialsNotFoundException.class);
            assertThatThrownBy(() -> overviews.overview(UUID.randomUUID()))
                    .isInstanceOfAny(AccessDeniedException.class, AuthenticationCredentialsNotFoundException.class);
        });
    }
}
