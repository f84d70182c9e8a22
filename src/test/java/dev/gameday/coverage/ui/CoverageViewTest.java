package dev.gameday.coverage.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.QueryParameters;
import dev.gameday.base.Role;
import dev.gameday.exercise.World;
import dev.gameday.testing.Acting;
import dev.gameday.testing.ActingAs;
import dev.gameday.testing.GamedayTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@GamedayTest
@ActingAs(Role.STAKEHOLDER)
@Import(World.class)
@ViewPackages(packages = "dev.gameday")
class CoverageViewTest extends SpringBrowserlessTest {
    @Autowired
    World world;

    @BeforeEach
    void aProgramWithAFailureMode() {
        world.setUp();
        Acting.as(Role.MANAGER, () -> {
            world.mode();
        });
    }

    @Test
    void aNumberLeadsToTheFailureModesThatItCounts() {
        UI.getCurrent()
                .navigate(
                        "coverage",
                        new QueryParameters(
                                Map.of("by", List.of("need"), "state", List.of("unaddressed"), "of", List.of("CORE"))));
        assertThat(find(H1.class).single().getText()).isEqualTo("Coverage");
        assertThat(find(H2.class).all())
                .extracting(H2::getText)
                .anyMatch(title -> title.startsWith("Unaddressed, Core: "));
    }

    @Test
    void aPastDayIsInTheAddress() {
        UI.getCurrent().navigate("coverage", QueryParameters.of("asOf", "2020-02-29"));
        assertThat(find(DatePicker.class).withLabel("As of").single().getValue())
                .isEqualTo(LocalDate.of(2020, 2, 29));
        assertThat(find(H2.class).all()).extracting(H2::getText).contains("No failure modes yet");
    }

    @Test
    void anAddressThatMakesNoSenseShowsTheProgramToday() {
        UI.getCurrent()
                .navigate(
                        "coverage",
                        new QueryParameters(
                                Map.of("by", List.of("moon"), "state", List.of("odd"), "asOf", List.of("yesterday"))));
        assertThat(find(H2.class).all()).extracting(H2::getText).contains("Program", "Week by week");
    }
}
