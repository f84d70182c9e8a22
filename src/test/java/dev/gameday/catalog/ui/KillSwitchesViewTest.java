package dev.gameday.catalog.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import dev.gameday.base.Role;
import dev.gameday.base.ui.ViewHeader;
import dev.gameday.catalog.ApplicationService;
import dev.gameday.catalog.FeatureData;
import dev.gameday.catalog.FeatureService;
import dev.gameday.catalog.KillSwitchData;
import dev.gameday.catalog.KillSwitchRow;
import dev.gameday.catalog.KillSwitchService;
import dev.gameday.catalog.NeedLevel;
import dev.gameday.catalog.Some;
import dev.gameday.catalog.UnswitchedFeature;
import dev.gameday.testing.Acting;
import dev.gameday.testing.ActingAs;
import dev.gameday.testing.GamedayTest;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@GamedayTest
@ActingAs(Role.ENGINEER)
@ViewPackages(packages = "dev.gameday.catalog.ui")
class KillSwitchesViewTest extends SpringBrowserlessTest {
    @Autowired
    ApplicationService applications;

    @Autowired
    FeatureService features;

    @Autowired
    KillSwitchService switches;

    private UUID application = UUID.randomUUID();
    private UUID photos = UUID.randomUUID();
    private final String flag = Some.name("photos");

    @BeforeEach
    void aSheddableFeature() {
        application = Acting.as(Role.MANAGER, () -> applications.create(Some.application()));
        photos = Acting.as(
                Role.MANAGER,
                () -> features.create(application, new FeatureData("Photos", "", NeedLevel.SHEDDABLE, "No photos")));
    }

    @Test
    void aSwitchIsAddedWithThoseWhoCanAndWhoReadsSeesWhatIsDoubtful() {
        switches.create(KillSwitchData.of(Some.name("another"), Set.of()));
        UI.getCurrent().navigate(KillSwitchesView.class);
        click("Add kill switch");
        test(find(TextField.class).withLabel("Flag").single()).setValue(flag);
        test(find(TextArea.class).withLabel("Who can").single()).setValue("Lead\n\nlead");
        click("Add");

        KillSwitchRow row = known();
        assertThat(row.people()).containsExactly("Lead");
        assertThat(find(ViewHeader.class).single().title()).isEqualTo(flag);
        click("Record an exercise");
        click("Record");
        assertThat(switches.exercises(row.id())).hasSize(1);
        click("Take back");
        assertThat(switches.exercises(row.id())).isEmpty();
        test(find(Button.class).withText("Undo").all().getLast()).click();
        assertThat(switches.exercises(row.id())).hasSize(1);
    }

    @Test
    void onTheLadderAFeatureGetsASwitchInOneField() {
        UI.getCurrent().navigate("applications/" + application + "/needs");
        Rung rung = find(Rung.class).single();
        new PickSwitchDialog(photos, "Photos", switches, () -> {}).open();
        @SuppressWarnings("unchecked")
        ComboBox<String> box = find(ComboBox.class).withLabel("Flag").single();
        click("Save");
        assertThat(box.isInvalid()).isTrue();
        box.setValue(flag);
        click("Save");

        assertThat(known().features())
                .singleElement()
                .satisfies(feature -> assertThat(feature.id()).isEqualTo(photos));
        assertThat(rung.feature().name()).isEqualTo("Photos");
        assertThat(switches.unswitched(0, 1000))
                .extracting(UnswitchedFeature::id)
                .doesNotContain(photos);
    }

    @Test
    void aSwitchIsArchivedAndBroughtBack() {
        UUID id = switches.create(KillSwitchData.of(flag, Set.of(photos)));
        UI.getCurrent().navigate("applications/kill-switches/" + id);
        switches.archive(id, 0);
        UI.getCurrent().navigate(KillSwitchesView.class);
        UI.getCurrent().navigate("applications/kill-switches/" + id);

        assertThat(find(Button.class).withText("Edit").exists()).isFalse();
        click("Restore");
        assertThat(switches.detail(id).archived()).isFalse();
        assertThat(find(Button.class).withText("Edit").exists()).isTrue();
    }

    @Test
    @ActingAs(Role.STAKEHOLDER)
    void aStakeholderReadsAndHasNoWayToChangeIt() {
        UUID id = Acting.as(Role.ENGINEER, () -> switches.create(KillSwitchData.of(flag, Set.of(photos))));
        UI.getCurrent().navigate("applications/kill-switches", QueryParameters.of("show", "missing"));
        assertThat(texts()).doesNotContain("Add kill switch", "Add switch");
        UI.getCurrent().navigate("applications/kill-switches/" + id);
        assertThat(texts()).doesNotContain("Edit", "Record an exercise", "Take back");
    }

    private KillSwitchRow known() {
        return switches.ofApplication(application).stream()
                .filter(row -> row.flag().equals(flag))
                .findFirst()
                .orElseGet(() -> switches.list(dev.gameday.catalog.KillSwitchFilter.ALL, 0, 1000).stream()
                        .filter(row -> row.flag().equals(flag))
                        .findFirst()
                        .orElseThrow());
    }

    private List<String> texts() {
        return find(Button.class).all().stream().map(Button::getText).toList();
    }

    private void click(String text) {
        test(find(Button.class).withText(text).all().getLast()).click();
    }
}
