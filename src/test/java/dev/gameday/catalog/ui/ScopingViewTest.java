package dev.gameday.catalog.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import dev.gameday.base.Role;
import dev.gameday.catalog.ApplicationService;
import dev.gameday.catalog.FeatureData;
import dev.gameday.catalog.FeatureService;
import dev.gameday.catalog.NeedLevel;
import dev.gameday.catalog.ScopeService;
import dev.gameday.catalog.SignOffRow;
import dev.gameday.catalog.Some;
import dev.gameday.testing.Acting;
import dev.gameday.testing.ActingAs;
import dev.gameday.testing.GamedayTest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@GamedayTest
@ActingAs(Role.MANAGER)
@ViewPackages(packages = "dev.gameday.catalog.ui")
class ScopingViewTest extends SpringBrowserlessTest {
    @Autowired
    ApplicationService applications;

    @Autowired
    FeatureService features;

    @Autowired
    ScopeService scopes;

    private final String name = Some.name("Call tool");
    private UUID application = UUID.randomUUID();

    @BeforeEach
    void anApplicationWithTwoFeatures() {
        application = Acting.as(Role.MANAGER, () -> {
            UUID id = applications.create(Some.application(name));
            features.create(id, Some.feature("Record the call"));
            features.create(id, new FeatureData("Leaderboard", "", NeedLevel.SHEDDABLE, ""));
            return id;
        });
    }

    @Test
    void aManagerRecordsWhatAStakeholderAgreedToAndWhatChangedSinceIsShown() {
        open();
        click("Sign off");
        test(find(TextField.class).withLabel("Who agrees").single()).setValue("Grace");
        click("Sign off");
        TextField role = find(TextField.class).withLabel("Role").single();
        assertThat(role.isInvalid()).isTrue();
        test(role).setValue("Field director");
        click("Sign off");

        SignOffRow signOff = Objects.requireNonNull(scopes.scope(application).signOff());
        assertThat(signOff.signedBy()).isEqualTo("Grace");
        assertThat(signOff.signedAs()).isEqualTo("Field director");
        UUID first = scopes.scope(application).features().getFirst().id();
        features.update(first, 0, new FeatureData("Record the call", "", NeedLevel.IMPORTANT, ""));
        open();
        assertThat(find(ListItem.class).all())
                .extracting(ListItem::getText)
                .contains("Record the call is important, was core");
    }

    @Test
    void aSignOffIsTakenBackAndPutBack() {
        scopes.sign(
                UUID.randomUUID(),
                application,
                scopes.scope(application).version(),
                new dev.gameday.catalog.NewSignOff(null, null, null));
        open();
        click("History");
        click("Take back");
        assertThat(scopes.scope(application).signOff()).isNull();
        click("Undo");
        assertThat(scopes.scope(application).signOff()).isNotNull();
    }

    @Test
    @ActingAs(Role.STAKEHOLDER)
    void aStakeholderSignsOffForThemselves() {
        open();
        click("Sign off");
        assertThat(find(TextField.class).withLabel("Who agrees").exists()).isFalse();
        test(find(TextField.class).withLabel("Role").single()).setValue("Field director");
        click("Sign off");

        SignOffRow signOff = Objects.requireNonNull(scopes.scope(application).signOff());
        assertThat(signOff.own()).isTrue();
        assertThat(signOff.signedBy()).isEqualTo("The stakeholder");
    }

    @Test
    @ActingAs(Role.ENGINEER)
    void anEngineerSeesWhoAgreedAndSignsNothing() {
        open();
        List<String> texts =
                find(Button.class).all().stream().map(Button::getText).toList();
        assertThat(texts).contains("History").doesNotContain("Sign off", "Sign off again");
    }

    @Test
    void whatThePageShowsIsInItsAddress() {
        navigate(Map.of("signed", "no", "features", "all", "text", name));

        assertThat(find(TextField.class).withLabel("Search").single().getValue())
                .isEqualTo(name);
        assertThat(find(ScopeList.class).exists()).isTrue();
        navigate(Map.of("signed", "yes", "text", name));
        assertThat(find(ScopeList.class).exists()).isFalse();
    }

    private static void navigate(Map<String, String> query) {
        UI.getCurrent().navigate("applications/scoping", QueryParameters.simple(query));
    }

    private void open() {
        UI.getCurrent().navigate("applications/" + application + "/needs");
    }

    private void click(String text) {
        test(find(Button.class).withText(text).all().getLast()).click();
    }
}
