package dev.gameday.exercise.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Span;
import dev.gameday.base.Role;
import dev.gameday.catalog.Fault;
import dev.gameday.catalog.Named;
import dev.gameday.exercise.GameDayService;
import dev.gameday.exercise.ScenarioRow;
import dev.gameday.exercise.Script;
import dev.gameday.exercise.ScriptService;
import dev.gameday.exercise.VerdictResult;
import dev.gameday.exercise.World;
import dev.gameday.exercise.World.Mode;
import dev.gameday.security.AccountPrincipal;
import dev.gameday.testing.Acting;
import dev.gameday.testing.ActingAs;
import dev.gameday.testing.GamedayTest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@GamedayTest
@ActingAs(Role.ORGANIZER)
@Import(World.class)
@ViewPackages(packages = "dev.gameday")
class RunSheetDialogsTest extends SpringBrowserlessTest {
    @Autowired
    World world;

    @Autowired
    GameDayService gameDays;

    @Autowired
    ScriptService scripts;

    AccountPrincipal organizer = new AccountPrincipal(UUID.randomUUID(), "", "", Set.of(), 0);
    UUID day = UUID.randomUUID();

    @BeforeEach
    void aPlannedDay() {
        world.setUp();
        organizer = world.accountOf(Role.ORGANIZER);
        day = world.planned(organizer, world.mode());
    }

    @Test
    @SuppressWarnings("unchecked")
    void aHiddenDependencyIsJudgedWhereItShowed() {
        Mode identity = world.mode();
        Acting.as(organizer, () -> gameDays.start(day, gameDays.page(day).version(), "A drill"));
        open();
        assertThat(findInView(Button.class).withText("Hidden dependency").exists())
                .isFalse();
        press("Inject");
        press("Hidden dependency");
        String name = World.name("Session database");
        ((ComboBox<String>) find(ComboBox.class).withCaption("What was found").single()).setValue(name);
        MultiSelectComboBox<Fault> seen = find(MultiSelectComboBox.class)
                .withCaption("How it failed in this injection")
                .single();
        assertThat(seen.getValue()).containsExactly(Fault.UNAVAILABLE);
        pressInDialog("Write it down");
        ComboBox<Named> application = find(ComboBox.class)
                .withCaption("Application that relies on it")
                .single();
        assertThat(application.isInvalid()).isTrue();
        application.setValue(application
                .getListDataView()
                .getItems()
                .filter(item -> item.id().equals(identity.applicationId()))
                .findFirst()
                .orElseThrow());
        pressInDialog("Write it down");

        assertThat(modes()).hasSize(2);
        assertThat(findInView(Span.class).withText("Found live").exists()).isTrue();
        test(findInView(Button.class).withText("Failed").last()).click();
        assertThat(Objects.requireNonNull(modes().getLast().verdict()).result()).isEqualTo(VerdictResult.FAILED);
    }

    @Test
    @SuppressWarnings("unchecked")
    void aScenarioIsAddedForTheApplicationsThatAreChosen() {
        Mode one = world.mode();
        Mode other = world.mode(one.dependencyId(), Fault.UNAVAILABLE);
        open();
        press("Add a scenario");
        pressInDialog("Add it");
        ComboBox<ScenarioRow> scenario =
                find(ComboBox.class).withCaption("Scenario").single();
        assertThat(scenario.isInvalid()).isTrue();
        scenario.setValue(scenario.getListDataView()
                .getItems()
                .filter(row -> row.id().equals(one.scenarioId()))
                .findFirst()
                .orElseThrow());
        MultiSelectComboBox<Named> applications = find(MultiSelectComboBox.class)
                .withCaption("Applications that it reaches")
                .single();
        assertThat(applications.getValue())
                .extracting(Named::id)
                .containsExactlyInAnyOrder(one.applicationId(), other.applicationId());
        applications.clear();
        pressInDialog("Add it");
        assertThat(applications.isInvalid()).isTrue();
        applications.setValue(applications
                .getListDataView()
                .getItems()
                .filter(item -> item.id().equals(other.applicationId()))
                .collect(Collectors.toSet()));
        pressInDialog("Add it");

        assertThat(scripts.script(day).injections().getLast().modes())
                .extracting(Script.Mode::failureModeId)
                .containsExactly(other.id());
    }

    private void open() {
        navigate(GameDayView.class, Map.of("id", day.toString()));
    }

    private void press(String text) {
        test(findInView(Button.class).withText(text).single()).click();
    }

    private void pressInDialog(String text) {
        test(find(Button.class).withText(text).last()).click();
    }

    private List<Script.Mode> modes() {
        return scripts.script(day).injections().getFirst().modes();
    }
}
