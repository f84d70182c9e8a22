package dev.gameday.catalog.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import dev.gameday.base.Role;
import dev.gameday.catalog.ApplicationService;
import dev.gameday.catalog.DependencyKind;
import dev.gameday.catalog.DependencyService;
import dev.gameday.catalog.FeatureData;
import dev.gameday.catalog.FeatureRow;
import dev.gameday.catalog.FeatureService;
import dev.gameday.catalog.NeedLevel;
import dev.gameday.catalog.RelianceFilter;
import dev.gameday.catalog.RelianceService;
import dev.gameday.catalog.Some;
import dev.gameday.testing.Acting;
import dev.gameday.testing.ActingAs;
import dev.gameday.testing.GamedayTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@GamedayTest
@ActingAs(Role.MANAGER)
@ViewPackages(classes = ApplicationView.class)
class ApplicationViewTest extends SpringBrowserlessTest {
    @Autowired
    ApplicationService applications;

    @Autowired
    FeatureService features;

    @Autowired
    DependencyService dependencies;

    @Autowired
    RelianceService reliances;

    private UUID application = UUID.randomUUID();

    @BeforeEach
    void anApplicationWithTwoFeatures() {
        application = Acting.as(Role.MANAGER, () -> {
            UUID id = applications.create(Some.application());
            features.create(id, Some.feature("Sign in"));
            features.create(id, new FeatureData("Leaderboards", "", NeedLevel.SHEDDABLE, "Shows yesterday's"));
            return id;
        });
    }

    @Test
    void aFeatureMovesByItsArrow() {
        open("/needs");
        press("Move down Leaderboards");

        assertThat(ranking()).containsExactly("Leaderboards", "Sign in");
        assertThat(find(Rung.class).all()).hasSize(2);
        press("Move up Leaderboards");
        assertThat(ranking()).containsExactly("Sign in", "Leaderboards");
    }

    @Test
    void aFeatureIsAddedAndChanged() {
        open("/needs");
        test(find(Button.class).withText("Add feature").single()).click();
        test(find(TextField.class).withLabel("Name").single()).setValue("Record the call");
        test(find(Button.class).withText("Add").single()).click();
        assertThat(ranking()).containsExactly("Sign in", "Leaderboards", "Record the call");

        press("Edit Record the call");
        test(find(TextField.class).withLabel("Name").single()).setValue("Write the call down");
        test(find(Button.class).withText("Save").single()).click();
        assertThat(ranking()).containsExactly("Sign in", "Leaderboards", "Write the call down");
    }

    @Test
    void whoChangedAFeatureStandsBehindItsDots() {
        open("/needs");
        MenuItem history = find(MoreMenu.class).all().stream()
                .flatMap(menu -> menu.getItems().getFirst().getSubMenu().getItems().stream())
                .filter(item -> item.getText().equals("History"))
                .findFirst()
                .orElseThrow();

        ComponentUtil.fireEvent(history, new ClickEvent<>(history));

        assertThat(find(Dialog.class).single().getHeaderTitle()).isIn("History of Sign in", "History of Leaderboards");
    }

    @Test
    void whatSomebodyElseChangedMeanwhileIsNotOverwrittenAndTheDialogStays() {
        open("/needs");
        press("Edit Sign in");
        FeatureRow row = features.features(application, false).getFirst();
        features.update(row.id(), row.version(), new FeatureData("Log in", "", NeedLevel.CORE, ""));

        TextField name = find(TextField.class).withLabel("Name").single();
        test(name).setValue("Mine");
        test(find(Button.class).withText("Save").single()).click();

        assertThat(ranking()).containsExactly("Log in", "Leaderboards");
        assertThat(find(TextField.class).withLabel("Name").single().getValue()).isEqualTo("Mine");
    }

    @Test
    void aDependencyThatNobodyKnewIsWrittenDownByItsName() {
        String name = Some.name("Forgotten queue");
        open("/dependencies");

        @SuppressWarnings("unchecked")
        ComboBox<String> box = find(ComboBox.class).withLabel("Relies on").single();
        box.setValue(name);
        @SuppressWarnings("unchecked")
        Select<DependencyKind> kind = find(Select.class).withLabel("Kind").single();
        kind.setValue(DependencyKind.QUEUE);
        test(find(Button.class).withText("Add reliance").single()).click();

        assertThat(reliances.list(RelianceFilter.ofApplication(application)))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.dependencyName()).isEqualTo(name);
                    assertThat(row.kind()).isEqualTo(DependencyKind.QUEUE);
                    assertThat(row.featureName()).isEqualTo("Sign in");
                    assertThat(row.hard()).isTrue();
                });
    }

    @Test
    void aRelianceTurnsSoftAndIsRemoved() {
        var data = Some.dependency();
        UUID dependency = dependencies.create(data);
        reliances.rely(features.features(application, false).getFirst().id(), dependency, true);
        open("/dependencies");

        press("Make " + data.name() + " soft for Sign in");
        assertThat(reliances
                        .list(RelianceFilter.onDependency(dependency))
                        .getFirst()
                        .hard())
                .isFalse();
        press("Remove " + data.name() + " from Sign in");
        assertThat(reliances.list(RelianceFilter.onDependency(dependency))).isEmpty();
        test(find(Button.class).withText("Undo").all().getLast()).click();
        assertThat(reliances.list(RelianceFilter.onDependency(dependency))).hasSize(1);
    }

    @Test
    void anArchivedApplicationShowsWhenAndIsRestored() {
        applications.archive(application, 0);
        open("/needs");

        assertThat(find(Button.class).withText("Add feature").exists()).isFalse();
        test(find(Button.class).withText("Restore").single()).click();
        assertThat(applications.detail(application).archived()).isFalse();
        assertThat(find(Button.class).withText("Add feature").exists()).isTrue();
    }

    @Test
    @ActingAs(Role.STAKEHOLDER)
    void aStakeholderSeesEverythingAndHasNoWayToChangeIt() {
        open("/needs");
        assertThat(find(Rung.class).all()).hasSize(2);
        assertThat(find(Button.class).all()).extracting(Button::getText).doesNotContain("Add feature", "Edit");
        assertThat(find(MoreMenu.class).exists()).isFalse();

        open("/dependencies");
        assertThat(find(Button.class).withText("Add reliance").exists()).isFalse();
    }

    /** Without the shell no page shows it; the router's log says why the page was not made. */
    @Test
    @ExtendWith(OutputCaptureExtension.class)
    void anUnknownApplicationOrTabIsNotFound(CapturedOutput log) {
        UUID unknown = UUID.randomUUID();
        UI.getCurrent().navigate("applications/" + unknown);
        assertThat(log).contains("NotFoundException: No application with id " + unknown);
        UI.getCurrent().navigate("applications/nonsense");
        assertThat(log).contains("NotFoundException: There is no such application.");
        open("/nonsense");
        assertThat(log).contains("NotFoundException: There is no such tab.");
    }

    @Test
    void anApplicationWithoutFeaturesSaysWhatToDo() {
        UUID empty = applications.create(Some.application());
        UI.getCurrent().navigate("applications/" + empty + "/needs");

        assertThat(find(H2.class).single().getText()).isEqualTo("No features yet");
        assertThat(find(Button.class).withText("Add feature").exists()).isTrue();
    }

    private void open(String tab) {
        UI.getCurrent().navigate("applications/" + application + tab);
    }

    private void press(String name) {
        test(find(Button.class)
                        .withCondition(button ->
                                button.getAriaLabel().filter(name::equals).isPresent())
                        .single())
                .click();
    }

    private List<String> ranking() {
        return features.features(application, false).stream()
                .map(FeatureRow::name)
                .toList();
    }
}
