package dev.gameday.failuremode.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import dev.gameday.base.Role;
import dev.gameday.catalog.Fault;
import dev.gameday.failuremode.CatalogRows;
import dev.gameday.failuremode.FailureModeCandidate;
import dev.gameday.failuremode.FailureModeFilter;
import dev.gameday.failuremode.FailureModeRow;
import dev.gameday.failuremode.FailureModeService;
import dev.gameday.failuremode.NewFailureMode;
import dev.gameday.program.ProgramClock;
import dev.gameday.testing.Acting;
import dev.gameday.testing.ActingAs;
import dev.gameday.testing.GamedayTest;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@GamedayTest
@ActingAs(Role.ENGINEER)
@Import(CatalogRows.class)
@ViewPackages(classes = FailureModeView.class)
class FailureModesPanelTest extends SpringBrowserlessTest {
    @Autowired
    FailureModeService service;

    @Autowired
    CatalogRows rows;

    @Autowired
    ProgramClock clock;

    @Autowired
    FailureModesTab tab;

    @Autowired
    FailureModesOfDependency ofDependency;

    private NewFailureMode what = new NewFailureMode(UUID.randomUUID(), UUID.randomUUID(), Fault.SLOW);
    private UUID application = UUID.randomUUID();

    @BeforeEach
    void oneFeatureOnADatabase() {
        what = rows.databaseUnavailable(clock.now().minus(Duration.ofDays(1)));
        application = rows.applicationOf(what.featureId());
    }

    private void open() {
        UI.getCurrent().add(tab.create(application));
    }

    @SuppressWarnings("unchecked")
    private Grid<FailureModeCandidate> candidates() {
        return (Grid<FailureModeCandidate>)
                find(Grid.class).withClassName("gd-candidates").single();
    }

    @SuppressWarnings("unchecked")
    private void narrowTo(Fault fault) {
        ComboBox<String> box = find(ComboBox.class).withLabel("Fault").single();
        box.setValue(fault.label());
    }

    @Test
    void anEmptyApplicationOffersWhatCouldComeIntoScope() {
        open();
        candidates().select(test(candidates()).getRow(0));
        test(find(Button.class).withText("Put 1 in scope").single()).click();
        assertThat(service.list(FailureModeFilter.ofApplication(application))).hasSize(1);
        assertThat(find(Paragraph.class).withTextContaining("1 in scope").exists())
                .isTrue();
        assertThat(test(find(FailureModeList.class).single()).size()).isEqualTo(1);
    }

    @Test
    void whatIsNarrowedAwayIsNotChosenAnyMore() {
        open();
        FailureModeCandidate first = test(candidates()).getRow(0);
        candidates().select(first);
        narrowTo(first.fault() == Fault.SLOW ? Fault.UNAVAILABLE : Fault.SLOW);
        assertThat(candidates().getSelectedItems()).isEmpty();
        assertThat(find(Button.class)
                        .withText("Put in scope")
                        .withCondition(Button::isVisible)
                        .single()
                        .isEnabled())
                .isFalse();
    }

    @Test
    void theListStartsEachFeatureWithItsName() {
        service.putInScope(Set.of(what, new NewFailureMode(what.featureId(), what.dependencyId(), Fault.SLOW)));
        open();
        var list = test(find(FailureModeList.class).single());
        assertThat(list.size()).isEqualTo(2);
        assertThat(list.getRow(0).first()).isTrue();
        assertThat(list.getRow(1).first()).isFalse();
    }

    @Test
    void retiredOnesShowWhenAskedFor() {
        UUID id = service.putInScope(Set.of(what)).getFirst();
        service.retire(id, service.detail(id).version());
        open();
        assertThat(find(FailureModeList.class).exists()).isFalse();
        show(FailureModesPanel.Shown.RETIRED);
        assertThat(test(find(FailureModeList.class).single()).getRow(0).row())
                .extracting(FailureModeRow::id)
                .isEqualTo(id);
    }

    @SuppressWarnings("unchecked")
    private void show(FailureModesPanel.Shown shown) {
        find(Select.class).withLabel("Show").single().setValue(shown);
    }

    @Test
    void aStakeholderIsOfferedNothing() {
        Acting.as(Role.STAKEHOLDER, this::open);
        assertThat(find(Grid.class).exists()).isFalse();
        assertThat(find(Button.class).exists()).isFalse();
    }

    @Test
    void theDependencysPageListsTheModesOfAllApplications() {
        service.putInScope(Set.of(what));
        UI.getCurrent().add(ofDependency.create(what.dependencyId()));
        assertThat(test(find(FailureModeList.class).single()).size()).isEqualTo(1);
    }
}
