package dev.gameday.alert.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import dev.gameday.alert.AlertInboxService;
import dev.gameday.alert.AlertWorld;
import dev.gameday.alert.AlertWorld.Day;
import dev.gameday.alert.Recorded;
import dev.gameday.base.Role;
import dev.gameday.exercise.GameDayService;
import dev.gameday.exercise.InjectionEventType;
import dev.gameday.exercise.World;
import dev.gameday.testing.Acting;
import dev.gameday.testing.ActingAs;
import dev.gameday.testing.GamedayTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@GamedayTest
@ActingAs(Role.ORGANIZER)
@Import({World.class, AlertWorld.class})
@ViewPackages(packages = "dev.gameday")
class AlertsCardTest extends SpringBrowserlessTest {
    @Autowired
    World people;

    @Autowired
    AlertWorld world;

    @Autowired
    AlertInboxService inbox;

    @Autowired
    GameDayService gameDays;

    @Autowired
    AlertsSection section;

    @Autowired
    AlertMatrixSection matrix;

    @Autowired
    DeliveriesTab deliveries;

    private String environment = "";

    @BeforeEach
    void nothingDelivered() {
        people.setUp();
        UI.getCurrent().navigate("");
        world.forgetDeliveries();
        environment = "env-" + UUID.randomUUID();
    }

    @Test
    void aMatchedAlertStandsWithItsInjectionAndAnotherBelow() {
        Day day = day();
        world.record(day, InjectionEventType.INJECTED);
        deliver(environment);
        deliver("elsewhere");

        AlertsCard card = show(day);

        assertThat(text(card))
                .contains("An alert saw 1 of 1 injection; 1 unmatched.", "Seen by an alert", "Detection", "MySQLDown")
                .contains("environment=" + environment, "Unmatched since the start", "environment=elsewhere");
    }

    @Test
    void whatArrivesLaterShowsAtTheNextRefreshAndWhatIsOpenStaysOpen() {
        Day day = day();
        world.record(day, InjectionEventType.INJECTED);
        deliver("elsewhere");
        AlertsCard card = show(day);
        assertThat(text(card)).contains("No alert yet");
        find(Payload.class).single().setOpened(true);
        assertThat(text(card)).contains("\"alerts\": [");

        deliver(environment);
        card.look().run();

        assertThat(text(card)).contains("Seen by an alert");
        assertThat(find(Payload.class).all()).filteredOn(Payload::isOpened).hasSize(1);
    }

    @Test
    void anInjectionThatNoAlertSawSaysSoWhenItIsOverAndOffersAFindingAfterTheReveal() {
        Day day = day();
        world.record(day, InjectionEventType.INJECTED);
        world.record(day, InjectionEventType.ROLLED_BACK);
        assertThat(text(show(day))).contains("No alert saw it");
        assertThat(find(Button.class).withText("Log an alerting finding").exists())
                .isFalse();
        UI.getCurrent().removeAll();

        people.allClearAndReveal(day.organizer(), day.id());
        show(day);
        test(find(Button.class).withText("Log an alerting finding").single()).click();

        assertThat(find(TextField.class).withLabel("Title").single().getValue()).startsWith("No alert for “");
    }

    @Test
    void theMatrixOfAnApplicationSaysWhoWouldBeTold() {
        Day day = day();
        world.record(day, InjectionEventType.INJECTED);
        deliver(environment);
        people.allClearAndReveal(day.organizer(), day.id());

        var card = matrix.create(day.mode().applicationId());

        assertThat(card.getElement().getOuterHTML())
                .contains("Alerts would tell of 0 of 1 failure mode; in revealed exercises they told of 1.")
                .contains("1 of 1");
    }

    @Test
    @ActingAs(Role.ADMINISTRATOR)
    void administratorsSeeWhatArrived() {
        Acting.as(
                people.account(Role.ORGANIZER),
                () -> inbox.receive(Recorded.delivery("alertmanager-truncated", environment)));

        assertThat(deliveries.create().getElement().getOuterHTML()).contains("1 alert · 41 left out by the sender");
    }

    private Day day() {
        return world.day("environment=\"" + environment + "\"", people.accountOf(Role.ORGANIZER));
    }

    private void deliver(String where) {
        inbox.receive(Recorded.delivery("alertmanager-minimal", where));
    }

    private AlertsCard show(Day day) {
        AlertsCard card =
                Acting.as(day.organizer(), () -> (AlertsCard) section.create(gameDays.page(day.id()), () -> {}));
        Acting.as(day.organizer(), () -> card.look().run());
        UI.getCurrent().add(card);
        return card;
    }

    private static String text(AlertsCard card) {
        return card.getElement().getTextRecursively();
    }
}
