package dev.gameday.catalog.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import dev.gameday.base.Role;
import dev.gameday.catalog.ApplicationFilter;
import dev.gameday.catalog.ApplicationRow;
import dev.gameday.catalog.ApplicationService;
import dev.gameday.catalog.Some;
import dev.gameday.program.ProgramClock;
import dev.gameday.program.ProgramService;
import dev.gameday.program.SetUpProgram;
import dev.gameday.testing.Acting;
import dev.gameday.testing.ActingAs;
import dev.gameday.testing.GamedayTest;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@GamedayTest
@ActingAs(Role.MANAGER)
@ViewPackages(classes = ApplicationsView.class)
class ApplicationsViewTest extends SpringBrowserlessTest {
    @Autowired
    ApplicationService applications;

    @Autowired
    ProgramService programs;

    @Autowired
    ProgramClock clock;

    @Autowired
    JdbcClient db;

    /** An application's page opens on its coverage, which is counted in weeks of the program. */
    @BeforeEach
    void aProgram() {
        if (db.sql("select count(*) from program").query(Integer.class).single() == 0) {
            Acting.as(
                    Role.ADMINISTRATOR,
                    () -> programs.setUp(SetUpProgram.withDefaults("Program", ZoneOffset.UTC, clock.today())));
        }
    }

    @Test
    void anAddedApplicationOpensItsPage() {
        String name = Some.name("Home page");
        applications.create(Some.application());
        UI.getCurrent().navigate("applications");

        test(find(Button.class).withText("Add application").single()).click();
        test(find(TextField.class).withLabel("Name").single()).setValue(name);
        test(find(Button.class).withText("Add").single()).click();

        assertThat(find(H1.class).single().getText()).isEqualTo(name);
        assertThat(applications.count(new ApplicationFilter(name, null, false))).isEqualTo(1);
    }

    @Test
    void aNameThatIsTakenIsSaidAtTheFieldAndWhatWasTypedStays() {
        String name = Some.name("Home page");
        applications.create(Some.application(name));
        UI.getCurrent().navigate("applications");

        test(find(Button.class).withText("Add application").single()).click();
        TextField field = find(TextField.class).withLabel("Name").single();
        test(field).setValue(name);
        test(find(Button.class).withText("Add").single()).click();

        assertThat(field.isInvalid()).isTrue();
        assertThat(field.getErrorMessage()).contains("already has this name");
        assertThat(field.getValue()).isEqualTo(name);
    }

    @Test
    void theFilterLivesInTheAddress() {
        String name = Some.name("Needle");
        applications.create(Some.application(name));
        applications.create(Some.application());

        UI.getCurrent().navigate("applications", QueryParameters.of("text", name));

        assertThat(find(TextField.class).withLabel("Search").single().getValue())
                .isEqualTo(name);
        assertThat(test(grid()).size()).isEqualTo(1);
        assertThat(test(grid()).getRow(0).name()).isEqualTo(name);
    }

    @Test
    void whatMatchesNothingOffersAllAgain() {
        UI.getCurrent().navigate("applications", QueryParameters.of("text", Some.name("nothing")));

        assertThat(find(H2.class).single().getText()).isEqualTo("No application matches");
        assertThat(find(Button.class).withText("Show all").exists()).isTrue();
    }

    @Test
    @ActingAs(Role.STAKEHOLDER)
    void aStakeholderSeesTheListAndNoWayToChangeIt() {
        Acting.as(Role.MANAGER, () -> {
            applications.create(Some.application());
        });
        UI.getCurrent().navigate("applications");

        assertThat(test(grid()).size()).isPositive();
        assertThat(find(Button.class).withText("Add application").exists()).isFalse();
        assertThat(find(Anchor.class).withText("Import a catalog").exists()).isFalse();
    }

    @SuppressWarnings("unchecked")
    private Grid<ApplicationRow> grid() {
        return (Grid<ApplicationRow>) find(Grid.class).single();
    }
}
