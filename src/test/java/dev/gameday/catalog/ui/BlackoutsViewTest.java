package dev.gameday.catalog.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import dev.gameday.base.Role;
import dev.gameday.base.ui.CsvExport;
import dev.gameday.base.ui.DateField;
import dev.gameday.base.ui.EmptyState;
import dev.gameday.catalog.ApplicationService;
import dev.gameday.catalog.BlackoutData;
import dev.gameday.catalog.BlackoutFilter;
import dev.gameday.catalog.BlackoutRow;
import dev.gameday.catalog.BlackoutService;
import dev.gameday.catalog.Named;
import dev.gameday.catalog.Some;
import dev.gameday.program.ProgramClock;
import dev.gameday.testing.Acting;
import dev.gameday.testing.ActingAs;
import dev.gameday.testing.GamedayTest;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@GamedayTest
@ActingAs(Role.MANAGER)
@ViewPackages(packages = "dev.gameday.catalog.ui")
class BlackoutsViewTest extends SpringBrowserlessTest {
    @Autowired
    ApplicationService applications;

    @Autowired
    BlackoutService blackouts;

    @Autowired
    BlackoutsOfApplication cards;

    @Autowired
    ProgramClock clock;

    private final String name = Some.name("Shop");
    private UUID application = UUID.randomUUID();
    private LocalDate today = LocalDate.EPOCH;

    @BeforeEach
    void anApplication() {
        application = Acting.as(Role.MANAGER, () -> applications.create(Some.application(name)));
        today = clock.today();
    }

    @Test
    void onTheCardAWindowIsAddedChangedRemovedAndPutBack() {
        card();
        click("Add blackout window");
        write(today, today.minusDays(1), "Sales");
        click("Add");
        assertThat(find(DateField.class).withLabel("Last day").single().isInvalid())
                .isTrue();
        find(DateField.class).withLabel("Last day").single().setValue(today.plusDays(1));
        click("Add");
        assertThat(rows()).extracting(BlackoutRow::lastDay).containsExactly(today.plusDays(1));
        assertThat(find(BlackoutCard.class).single().getElement().getTextRecursively())
                .contains("Sales", "In force", "2 days");

        click("Edit");
        write(today.plusDays(3), today.plusDays(3), "Stock-taking");
        click("Save");
        assertThat(rows()).extracting(BlackoutRow::reason).containsExactly("Stock-taking");
        click("Remove");
        assertThat(rows()).isEmpty();
        click("Undo");
        assertThat(rows()).hasSize(1);
    }

    @Test
    void inTheListAWindowIsAddedToAChosenApplication() {
        blackouts.create(application, new BlackoutData(today, today, "Sales"));
        UI.getCurrent().navigate(BlackoutsView.class);
        click("Add blackout window");
        write(today, today, "Audit");
        click("Add");
        @SuppressWarnings("unchecked")
        ComboBox<Named> box = find(ComboBox.class).withLabel("Application").single();
        assertThat(box.isInvalid()).isTrue();
        box.setValue(new Named(application, name));
        click("Add");
        assertThat(rows()).extracting(BlackoutRow::reason).containsExactlyInAnyOrder("Audit", "Sales");
    }

    @Test
    void theListSaysWhatItsAddressSays() {
        blackouts.create(application, new BlackoutData(today.minusDays(9), today.minusDays(8), "Over"));
        UI.getCurrent().navigate("applications/blackouts", QueryParameters.of("text", name));
        assertThat(find(EmptyState.class).exists()).isTrue();

        UI.getCurrent()
                .navigate(
                        "applications/blackouts",
                        QueryParameters.fromString("show=all&text=" + name.replace(' ', '+')));
        assertThat(find(EmptyState.class).exists()).isFalse();
        assertThat(find(BlackoutGrid.class)
                        .single()
                        .getGenericDataView()
                        .getItem(0)
                        .reason())
                .isEqualTo("Over");
        assertThat(find(CsvExport.class).single().table().text())
                .contains("Application,First day,Last day,Reason", name + "," + today.minusDays(9));
    }

    @Test
    @ActingAs(Role.ENGINEER)
    void whoDoesNotManageReads() {
        Acting.as(Role.MANAGER, () -> blackouts.create(application, new BlackoutData(today, today, "Sales")));
        UI.getCurrent().navigate(BlackoutsView.class);
        card();
        assertThat(find(BlackoutCard.class).single().getElement().getTextRecursively())
                .contains("Sales");
        assertThat(find(Button.class).all())
                .extracting(Button::getText)
                .doesNotContain("Add blackout window", "Edit", "Remove");
    }

    private void card() {
        UI.getCurrent().add(cards.create(application));
    }

    private void write(LocalDate first, LocalDate last, String reason) {
        find(DateField.class).withLabel("First day").single().setValue(first);
        find(DateField.class).withLabel("Last day").single().setValue(last);
        test(find(TextField.class).withLabel("Reason").single()).setValue(reason);
    }

    private List<BlackoutRow> rows() {
        return blackouts.list(BlackoutFilter.ofApplication(application), 0, 10);
    }

    private void click(String text) {
        test(find(Button.class).withText(text).all().getLast()).click();
    }
}
