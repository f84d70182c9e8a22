package dev.gameday.finding.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import dev.gameday.base.Role;
import dev.gameday.exercise.World;
import dev.gameday.finding.EditFinding;
import dev.gameday.finding.FindingFilter;
import dev.gameday.finding.FindingService;
import dev.gameday.finding.NewFinding;
import dev.gameday.program.ProgramClock;
import dev.gameday.security.AccountPrincipal;
import dev.gameday.testing.Acting;
import dev.gameday.testing.ActingAs;
import dev.gameday.testing.GamedayTest;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@GamedayTest
@ActingAs(Role.ENGINEER)
@Import(World.class)
@ViewPackages(packages = "dev.gameday")
class FindingsViewTest extends SpringBrowserlessTest {
    @Autowired
    World world;

    @Autowired
    FindingService findings;

    @Autowired
    ProgramClock clock;

    @BeforeEach
    void aProgram() {
        world.setUp();
    }

    @Test
    void whatTheAddressSaysIsWhatTheListShows() {
        String title = "Replica " + UUID.randomUUID();
        log(title, null);
        UI.getCurrent().navigate("findings", QueryParameters.of("q", title));
        assertThat(find(TextField.class).withLabel("Search").single().getValue())
                .isEqualTo(title);
        assertThat(find(Grid.class).exists()).isTrue();

        UI.getCurrent().navigate("findings", QueryParameters.of("q", "nothing " + UUID.randomUUID()));
        assertThat(find(H2.class).single().getText()).isEqualTo("None of these");
        assertThat(find(Grid.class).exists()).isFalse();
    }

    @Test
    void overdueFindingsAreAListOfTheirOwn() {
        log("Late " + UUID.randomUUID(), clock.today().minusDays(1));
        UI.getCurrent().navigate("findings", QueryParameters.of("show", "overdue"));
        assertThat(find(RouterLink.class).all())
                .filteredOn(link -> "page".equals(link.getElement().getAttribute("aria-current")))
                .singleElement()
                .satisfies(link -> assertThat(link.getElement().getTextRecursively())
                        .startsWith("Overdue" + findings.counts().overdue()));
        assertThat(findings.counts().overdue()).isPositive();
    }

    @Test
    void aFindingIsMarkedFixedOnItsPage() {
        UUID id = log("Promotion breaks replication", null);
        UI.getCurrent().navigate("findings/" + id);
        assertThat(find(H1.class).single().getText()).startsWith("F-");
        test(find(Button.class).withText("Mark fixed").single()).click();
        test(find(Button.class).withText("Mark fixed").all().getLast()).click();
        assertThat(findings.detail(id).row().statusLabel()).startsWith("Fixed");
    }

    @Test
    @ActingAs(Role.STAKEHOLDER)
    void aStakeholderOnlyReads() {
        UI.getCurrent().navigate("findings");
        assertThat(find(Button.class).withText("Log a finding").exists()).isFalse();
        assertThat(find(Html.class).all()).extracting(Html::getInnerHtml).noneMatch(it -> it.contains("Log a finding"));
    }

    @Test
    @ActingAs(Role.ORGANIZER)
    void whatAnOrganizerLogsWhileTheDayRunsIsKeptBackUntilItsReveal() {
        AccountPrincipal organizer = world.accountOf(Role.ORGANIZER);
        UUID day = world.live(organizer, world.mode());
        UI.getCurrent().navigate("findings");
        test(find(Button.class).withText("Log a finding").all().getFirst()).click();
        String title = "The primary dies next " + UUID.randomUUID();
        test(find(TextField.class).withLabel("Title").single()).setValue(title);
        ComboBox<?> application =
                find(ComboBox.class).withLabel("Application").all().getLast();
        choose(application);
        test((RadioButtonGroup<?>) find(RadioButtonGroup.class).single()).selectItem("SEV-1");
        test(find(Button.class).withText("Log finding").single()).click();

        FindingFilter said = FindingFilter.all().containing(title);
        assertThat(findings.count(said)).isEqualTo(1);
        assertThat(Acting.as(Role.ENGINEER, () -> findings.count(said))).isZero();
        assertThat(Acting.as(Role.ENGINEER, findings::runningDays)).isEmpty();
        world.allClearAndReveal(organizer, day);
        assertThat(Acting.as(Role.ENGINEER, () -> findings.count(said))).isEqualTo(1);
    }

    private static <T> void choose(ComboBox<T> field) {
        field.setValue(field.getListDataView().getItem(0));
    }

    private UUID log(String title, @Nullable LocalDate due) {
        return findings.log(NewFinding.of(new EditFinding(title, 2, null, null, null, null, null, null, due, null)));
    }
}
