package dev.gameday.exercise.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import dev.gameday.base.Role;
import dev.gameday.base.ui.EmptyState;
import dev.gameday.exercise.ScenarioService;
import dev.gameday.exercise.TemplateChoice;
import dev.gameday.exercise.World;
import dev.gameday.testing.ActingAs;
import dev.gameday.testing.GamedayTest;
import java.util.Map;
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
    void aScenarioIsWrittenFromATemplate() {
        UUID database = world.dependency("Ledger");
        navigate(ScenariosView.class);
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).contains("scenarios/templates");
        UI.getCurrent().navigate("scenarios/templates", QueryParameters.of("text", "primary down"));
        test(find(Button.class).withText("Use it").single()).click();
        assertThat(find(TextField.class).withCaption("Title").single().getValue())
                .isEqualTo("{it}: primary down");
        test(find(Button.class).withText("Write").single()).click();
        @SuppressWarnings("unchecked")
        MultiSelectComboBox<TemplateChoice> dependencies =
                find(MultiSelectComboBox.class).withCaption("Dependencies").single();
        assertThat(dependencies.isInvalid()).isTrue();

        dependencies.setValue(dependencies
                .getListDataView()
                .getItems()
                .filter(choice -> choice.dependencyId().equals(database))
                .collect(Collectors.toSet()));
        test(find(Button.class).withText("Write").single()).click();
        assertThat(findInView(H1.class).single().getText()).startsWith("Ledger").endsWith(": primary down");
    }

    @Test
    @ActingAs(Role.STAKEHOLDER)
    void templatesAreReadByAllAndFoundByKind() {
        UI.getCurrent().navigate("scenarios/templates", QueryParameters.of("kind", "dns"));
        assertThat(find(H2.class).all())
                .extracting(H2::getText)
                .contains("DNS wrong")
                .doesNotContain("Primary down");
        assertThat(find(Button.class).withText("Use it").exists()).isFalse();
        UI.getCurrent().navigate("scenarios/templates", QueryParameters.of("text", "nothing at all"));
        assertThat(find(EmptyState.class).exists()).isTrue();
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
