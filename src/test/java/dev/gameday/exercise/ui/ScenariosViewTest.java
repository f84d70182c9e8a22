package dev.gameday.exercise.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextField;
import dev.gameday.base.Role;
import dev.gameday.exercise.ScenarioService;
import dev.gameday.exercise.World;
import dev.gameday.testing.ActingAs;
import dev.gameday.testing.GamedayTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@GamedayTest
@ActingAs(Role.ORGANIZER)
@Import(World.class)
@ViewPackages(packages = "dev.gameday")
class ScenariosViewTest extends SpringBrowserlessTest {
    @Autowired
    World world;

    @Autowired
    ScenarioService scenarios;

    UUID id = UUID.randomUUID();

    @BeforeEach
    void aScenario() {
        world.setUp();
        id = world.mode().scenarioId();
    }

    @Test
    void aScenarioIsEditedInADialogThatKeepsWhatIsWrong() {
        navigate(ScenarioView.class, Map.of("id", id.toString()));
        test(findInView(Button.class).withText("Edit").single()).click();
        TextField title = find(TextField.class).withCaption("Title").single();
        test(title).setValue(" ");
        test(find(Button.class).withText("Save").single()).click();
        assertThat(title.isInvalid()).isTrue();

        test(title).setValue("Replicas cut off");
        test(find(Button.class).withText("Save").single()).click();
        assertThat(scenarios.detail(id).title()).isEqualTo("Replicas cut off");
        assertThat(findInView(H1.class).single().getText()).isEqualTo("Replicas cut off");
    }

    @Test
    @ActingAs(Role.ENGINEER)
    void anEngineerReadsTheCatalogueOnly() {
        navigate(ScenariosView.class);
        assertThat(findInView(H1.class).single().getText()).isEqualTo("Scenarios");
        navigate(ScenarioView.class, Map.of("id", id.toString()));
        assertThat(findInView(Button.class).withText("Edit").exists()).isFalse();
    }
}
