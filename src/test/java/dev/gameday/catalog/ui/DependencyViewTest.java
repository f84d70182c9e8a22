package dev.gameday.catalog.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import dev.gameday.base.Role;
import dev.gameday.catalog.ApplicationService;
import dev.gameday.catalog.DependencyData;
import dev.gameday.catalog.DependencyRow;
import dev.gameday.catalog.DependencyService;
import dev.gameday.catalog.FeatureService;
import dev.gameday.catalog.Reliability;
import dev.gameday.catalog.RelianceService;
import dev.gameday.catalog.Some;
import dev.gameday.testing.Acting;
import dev.gameday.testing.ActingAs;
import dev.gameday.testing.GamedayTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@GamedayTest
@ActingAs(Role.ENGINEER)
@ViewPackages(classes = DependencyView.class)
class DependencyViewTest extends SpringBrowserlessTest {
    @Autowired
    ApplicationService applications;

    @Autowired
    FeatureService features;

    @Autowired
    DependencyService dependencies;

    @Autowired
    RelianceService reliances;

    private final DependencyData data = Some.dependency();
    private UUID dependency = UUID.randomUUID();

    @BeforeEach
    void aDependencyThatAFeatureReliesOn() {
        dependency = Acting.as(Role.MANAGER, () -> {
            UUID id = dependencies.create(data);
            UUID application = applications.create(Some.application());
            reliances.rely(features.create(application, Some.feature("Sign in")), id, true);
            reliances.relyAsWhole(application, id);
            return id;
        });
    }

    @Test
    void itsPageSaysHowItFailsAndWhoReliesOnIt() {
        UI.getCurrent().navigate("dependencies/" + dependency);

        assertThat(find(H1.class).single().getText()).isEqualTo(data.name());
        assertThat(find(Span.class).withText("Disk full").exists()).isTrue();
        // By its feature, and in the tree of what falls with it; in the table, once that is looked at.
        assertThat(markup()).filteredOn(html -> html.contains("Sign in")).hasSize(2);
        assertThat(markup()).filteredOn(html -> html.contains("Call tool")).hasSize(2);
        test(find(NativeDetails.class).single()).toggleContent();
        assertThat(markup()).filteredOn(html -> html.contains("Sign in")).hasSize(3);
        assertThat(markup()).filteredOn(html -> html.contains("Call tool")).hasSize(3);
        assertThat(find(Anchor.class).withTextContaining("Call tool").single().getHref())
                .as("as a whole")
                .startsWith("applications/");
    }

    private List<String> markup() {
        return find(Html.class).all().stream().map(Html::getInnerHtml).toList();
    }

    @Test
    void itIsAssessedWithEvidence() {
        UI.getCurrent().navigate("dependencies/" + dependency);
        test(find(Button.class).withText("Edit").single()).click();
        @SuppressWarnings("unchecked")
        Select<Reliability> reliability =
                find(Select.class).withLabel("Reliability").single();
        reliability.setValue(Reliability.RISKY);
        test(find(TextArea.class).withLabel("Evidence").single()).setValue("Two outages in May");
        test(find(Button.class).withText("Save").single()).click();

        assertThat(dependencies.detail(dependency).reliability()).isEqualTo(Reliability.RISKY);
        assertThat(dependencies.detail(dependency).assessedOn()).isNotNull();
    }

    @Test
    @ActingAs(Role.STAKEHOLDER)
    void aStakeholderChangesNothing() {
        UI.getCurrent().navigate("dependencies/" + dependency);
        assertThat(find(Button.class).withText("Edit").exists()).isFalse();
        assertThat(find(MoreMenu.class).exists()).isFalse();

        UI.getCurrent().navigate("dependencies");
        assertThat(find(Button.class).withText("Add dependency").exists()).isFalse();
    }

    @Test
    void theListFiltersByKindAndReliabilityFromTheAddress() {
        UI.getCurrent().navigate("dependencies", QueryParameters.simple(Map.of("kind", "dns", "text", data.name())));
        assertThat(find(Grid.class).exists()).isFalse();

        UI.getCurrent()
                .navigate(
                        "dependencies",
                        QueryParameters.simple(
                                Map.of("kind", "database", "reliability", "not_assessed", "text", data.name())));
        @SuppressWarnings("unchecked")
        Grid<DependencyRow> grid = find(Grid.class).single();
        assertThat(test(grid).size()).isEqualTo(1);
    }

    /** Without the shell no page shows it; the router's log says why the page was not made. */
    @Test
    @ExtendWith(OutputCaptureExtension.class)
    void anUnknownDependencyIsNotFound(CapturedOutput log) {
        UUID unknown = UUID.randomUUID();
        UI.getCurrent().navigate("dependencies/" + unknown);
        assertThat(log).contains("NotFoundException: No dependency with id " + unknown);
    }
}
