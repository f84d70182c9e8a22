package dev.gameday.exercise.room.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dev.gameday.base.Role;
import dev.gameday.exercise.GameDayService;
import dev.gameday.exercise.InjectionEventType;
import dev.gameday.exercise.InjectionService;
import dev.gameday.exercise.RecordEvent;
import dev.gameday.exercise.World;
import dev.gameday.exercise.room.Mark;
import dev.gameday.exercise.room.NewObservation;
import dev.gameday.exercise.room.ObservationService;
import dev.gameday.exercise.room.RoomService;
import dev.gameday.exercise.room.StatusLinkService;
import dev.gameday.exercise.room.StatusService;
import dev.gameday.exercise.room.WriteStatus;
import dev.gameday.security.AccountPrincipal;
import dev.gameday.testing.Acting;
import dev.gameday.testing.ActingAs;
import dev.gameday.testing.GamedayTest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@GamedayTest
@ActingAs(Role.ENGINEER)
@Import(World.class)
@ViewPackages(packages = "dev.gameday")
class RoomViewTest extends SpringBrowserlessTest {
    @Autowired
    World world;

    @Autowired
    GameDayService gameDays;

    @Autowired
    InjectionService injections;

    @Autowired
    ObservationService observations;

    @Autowired
    RoomService rooms;

    @Autowired
    StatusService statuses;

    @Autowired
    StatusLinkService links;

    AccountPrincipal organizer = new AccountPrincipal(UUID.randomUUID(), "", "", Set.of(), 0);
    UUID day = UUID.randomUUID();

    @BeforeEach
    void aLiveDay() {
        world.setUp();
        world.accountOf(Role.ENGINEER);
        organizer = world.accountOf(Role.ORGANIZER);
        day = world.live(organizer, world.mode());
    }

    @Test
    void onePressIsNotedAndSaysWhen() {
        open();
        test(findInView(NativeButton.class).withText("I noticed something").single())
                .click();

        assertThat(observations.observations(day)).hasSize(1);
        assertThat(shows(Paragraph.class, "Noted at ")).isTrue();
        press("Say what it was");
        test(find(TextArea.class).single()).setValue("Sign-in fails");
        test(find(Button.class).withText("Save").single()).click();
        assertThat(observations.observations(day).getFirst().text()).isEqualTo("Sign-in fails");
        assertThat(shows(Paragraph.class, "Sign-in fails")).isTrue();
    }

    @Test
    void whoPressesTwiceInAHurryHasNoticedOneThing() {
        open();
        test(findInView(NativeButton.class).withText("I noticed something").single())
                .click();
        test(findInView(NativeButton.class).withText("I noticed something").single())
                .click();

        assertThat(observations.observations(day)).hasSize(1);
    }

    @Test
    void beforeTheStartTheButtonWaits() {
        day = world.planned(organizer, world.mode());
        open();
        assertThat(findInView(NativeButton.class)
                        .withText("I noticed something")
                        .single()
                        .isEnabled())
                .isFalse();

        Acting.as(organizer, () -> gameDays.start(day, gameDays.page(day).version(), "A drill"));
        view().refresh();
        assertThat(findInView(NativeButton.class)
                        .withText("I noticed something")
                        .single()
                        .isEnabled())
                .isTrue();
    }

    @Test
    void theLogShowsWhatOthersWriteAndKeepsWhatIsTyped() {
        open();
        TextField line = findInView(TextField.class).single();
        test(line).setValue("Rolling ba");
        Acting.as(organizer, () -> rooms.write(day, "Payments look slow", UUID.randomUUID()));
        view().refresh();

        assertThat(shows(Paragraph.class, "Payments look slow")).isTrue();
        assertThat(line.getValue()).isEqualTo("Rolling ba");
        test(line).setValue("Rolling back");
        press("Add");
        assertThat(rooms.room(day).log()).hasSize(2);
        assertThat(line.getValue()).isEmpty();
    }

    @Test
    void aResponderAsksForAPauseAndMarksARealIncident() {
        open();
        press("Ask for a pause");
        assertThat(rooms.room(day).pauseRequests()).hasSize(1);
        press("Real incident");
        assertThat(rooms.room(day).running()).hasSize(1);
        assertThat(findInView(Button.class).withText("Copy room topic").exists())
                .isTrue();
        press("It is over");
        assertThat(rooms.room(day).running()).isEmpty();
    }

    @Test
    void aDispatcherSendsIncidentsToTheirRooms() {
        open();
        press("Real incident");
        press("Open an incident");
        test(findInView(Button.class).withText("Route").all().getLast()).click();
        List<TextField> fields = find(TextField.class).all();
        test(fields.get(fields.size() - 3)).setValue("Sign-in is slow");
        test(fields.get(fields.size() - 2)).setValue("Bo");
        test(fields.getLast()).setValue("https://chat.example.org/sign-in");
        test(find(Button.class).withText("Save").single()).click();

        assertThat(rooms.room(day).running()).hasSize(2);
        assertThat(shows(Span.class, "Sign-in is slow")).isTrue();
        assertThat(shows(Span.class, "led by Bo")).isTrue();
        assertThat(findInView(Anchor.class)
                        .withText("https://chat.example.org/sign-in")
                        .all())
                .isNotEmpty();
        assertThat(findInView(H2.class).withText("Sign-in is slow").exists()).isTrue();
    }

    @Test
    void whatSomebodyTypesIntoALogIsThereAgainWhenThePageIs() {
        open();
        test(findInView(TextField.class).single()).setValue("Rolling ba");
        open();
        assertThat(findInView(TextField.class).single().getValue()).isEqualTo("Rolling ba");
        press("Add");
        open();
        assertThat(findInView(TextField.class).single().getValue()).isEmpty();
    }

    @Test
    void theScribeWritesTheStatusInTheRoom() {
        open();
        press("Write it");
        test(find(TextArea.class).all().getFirst()).setValue("Sign-in is down");
        test(find(Button.class).withText("Publish it").single()).click();

        assertThat(statuses.latest(day).conditions()).isEqualTo("Sign-in is down");
        assertThat(shows(Paragraph.class, "Sign-in is down")).isTrue();
    }

    @Test
    @ActingAs(Role.ORGANIZER)
    void anOrganizerSeesWhatWasNoticedAndMatchesItWithOnePress() {
        Acting.as(organizer, () -> injections.record(first(), RecordEvent.now(InjectionEventType.INJECTED)));
        Acting.as(
                world.account(Role.STAKEHOLDER),
                () -> observations.notice(day, new NewObservation("Sign-in fails", null, UUID.randomUUID())));
        navigate("game-days/" + day, Component.class);

        assertThat(shows(Span.class, "“Sign-in fails”")).isTrue();
        test(findInView(Button.class).withTextContaining("1. ").single()).click();
        assertThat(observations.observations(day).getFirst().mark()).isEqualTo(Mark.MATCHED);
        press("Undo");
        assertThat(observations.observations(day).getFirst().mark()).isEqualTo(Mark.OPEN);
        press("Unrelated");
        assertThat(observations.observations(day).getFirst().mark()).isEqualTo(Mark.UNRELATED);
    }

    @Test
    @ActingAs(Role.ORGANIZER)
    void anOrganizerGrantsAPauseAndGoesOn() {
        Acting.as(world.account(Role.STAKEHOLDER), () -> rooms.askPause(day, "A minute", UUID.randomUUID()));
        navigate("game-days/" + day, Component.class);
        press("Grant it");
        assertThat(rooms.room(day).paused()).isNotNull();
        press("Go on");
        assertThat(rooms.room(day).paused()).isNull();
    }

    @Test
    @ActingAs(Role.ORGANIZER)
    void theRoomShowsAnOrganizerNothingOfTheScript() {
        Acting.as(organizer, () -> rooms.writeBackchannel(day, "Now the primary", UUID.randomUUID()));
        String title =
                Acting.as(organizer, () -> injections.progress(day)).getFirst().title();
        open();

        assertThat(getCurrentView().getElement().getOuterHTML()).doesNotContain("Now the primary", title);
    }

    @Test
    void aLinkShowsTheStatusAndADeadOneOnlyThatItIs() {
        Acting.as(organizer, () -> statuses.write(day, new WriteStatus(0, "Sign-in is down", "", "")));
        String path = Acting.as(organizer, () -> links.create(day, null)).path();
        navigate(path, Component.class);
        assertThat(shows(Paragraph.class, "Sign-in is down")).isTrue();

        navigate("status/unknown", Component.class);
        assertThat(findInView(H1.class).single().getText()).isEqualTo("This link does not work");
    }

    private UUID first() {
        return injections.progress(day).getFirst().id();
    }

    private void open() {
        navigate(RoomView.class, Map.of("id", day.toString()));
    }

    private RoomView view() {
        return (RoomView) getCurrentView();
    }

    private void press(String text) {
        test(findInView(Button.class).withText(text).single()).click();
    }

    private <T extends Component & HasText> boolean shows(Class<T> type, String text) {
        return findInView(type).all().stream().anyMatch(one -> one.getText().contains(text));
    }
}
