package dev.gameday.exercise.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import dev.gameday.base.Role;
import dev.gameday.exercise.GameDayService;
import dev.gameday.exercise.GameDayState;
import dev.gameday.exercise.InjectionEventType;
import dev.gameday.exercise.InjectionService;
import dev.gameday.exercise.InjectionState;
import dev.gameday.exercise.RecordEvent;
import dev.gameday.exercise.Script;
import dev.gameday.exercise.ScriptService;
import dev.gameday.exercise.VerdictResult;
import dev.gameday.exercise.World;
import dev.gameday.exercise.World.Mode;
import dev.gameday.security.AccountPrincipal;
import dev.gameday.testing.Acting;
import dev.gameday.testing.ActingAs;
import dev.gameday.testing.GamedayTest;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@GamedayTest
@ActingAs(Role.ORGANIZER)
@Import(World.class)
@ViewPackages(packages = "dev.gameday")
class GameDayViewTest extends SpringBrowserlessTest {
    @Autowired
    World world;

    @Autowired
    GameDayService gameDays;

    @Autowired
    ScriptService scripts;

    @Autowired
    InjectionService injections;

    AccountPrincipal organizer = new AccountPrincipal(UUID.randomUUID(), "", "", Set.of(), 0);
    Mode mode = new Mode(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
    UUID day = UUID.randomUUID();

    @BeforeEach
    void aPlannedDay() {
        world.setUp();
        organizer = world.accountOf(Role.ORGANIZER);
        mode = world.mode();
        day = world.planned(organizer, mode);
    }

    @Test
    void anOrganizerRunsADayFromStartToClose() {
        open();
        start();
        press("Inject");
        press("Detected");
        assertThat(item().timeline().timeToDetect()).isNotNull();
        press("Mitigated");
        press("Rolled back");
        assertThat(item().timeline().state()).isEqualTo(InjectionState.ROLLED_BACK);
        test(findInView(TextArea.class).single()).setValue("Everything was down");
        press("Failed");
        assertThat(verdict()).isEqualTo(VerdictResult.FAILED);
        press("All clear");
        press("Take back the all clear");
        assertThat(gameDays.page(day).state()).isEqualTo(GameDayState.LIVE);
        press("All clear");
        press("Reveal");
        assertThat(find(ConfirmDialog.class).last().getElement().getText() + sentence())
                .contains("1 verdict");
        confirm("Reveal it");
        press("Close");
        confirm("Close it");

        assertThat(gameDays.page(day).state()).isEqualTo(GameDayState.CLOSED);
    }

    @Test
    void aWrongPressIsUndoneWithOne() {
        open();
        start();
        press("Inject");
        pressStartingWith("Undo injected");

        assertThat(item().timeline().state()).isEqualTo(InjectionState.PLANNED);
        press("Skip");
        assertThat(item().timeline().state()).isEqualTo(InjectionState.SKIPPED);
        pressStartingWith("Undo skipped");
        assertThat(item().timeline().state()).isEqualTo(InjectionState.PLANNED);
    }

    @Test
    void anotherVerdictCorrectsTheFirst() {
        open();
        start();
        press("Inject");
        press("Passed");
        press("Degraded");

        assertThat(verdict()).isEqualTo(VerdictResult.DEGRADED);
    }

    @Test
    void theKeysBelongToTheCurrentInjection() {
        open();
        start();

        assertThat(findInView(Button.class)
                        .withText("Inject")
                        .single()
                        .getElement()
                        .getAttribute("data-shortcut"))
                .isEqualTo("i");
        press("Inject");
        assertThat(findInView(Button.class)
                        .withText("Detected")
                        .single()
                        .getElement()
                        .getAttribute("data-shortcut"))
                .isEqualTo("d");
    }

    @Test
    void theUndoKeyTakesBackTheLatestPressWhicheverInjectionItWasAbout() {
        day = world.planned(organizer, mode, world.mode());
        Acting.as(organizer, () -> gameDays.start(day, gameDays.page(day).version(), "A drill"));
        List<Script.Item> items = scripts.script(day).injections();
        for (Script.Item item : items) {
            injections.record(item.id(), RecordEvent.now(InjectionEventType.INJECTED));
        }
        injections.record(items.getFirst().id(), RecordEvent.now(InjectionEventType.ROLLED_BACK));
        open();

        List<Button> keyed = findInView(Button.class).all().stream()
                .filter(button -> "u".equals(button.getElement().getAttribute("data-shortcut")))
                .toList();
        assertThat(keyed).singleElement().extracting(Button::getText).asString().startsWith("Undo rolled back");
        test(keyed.getFirst()).click();
        assertThat(scripts.script(day).injections())
                .allMatch(item -> item.timeline().state() == InjectionState.RUNNING);
    }

    @Test
    void whatAnotherOrganizerRecordsShowsAtTheNextLook() {
        open();
        start();
        injections.record(item().id(), RecordEvent.now(InjectionEventType.INJECTED));
        findView().refresh();

        assertThat(findInView(Button.class).withText("Detected").exists()).isTrue();
    }

    @Test
    @ActingAs(Role.STAKEHOLDER)
    void aStakeholderSeesWhatIsPublishedOnlyUntilTheReveal() {
        open();
        assertThat(findInView(H1.class).single().getText()).isEqualTo("Game day");
        assertThat(shows(H2.class, "Published")).isTrue();
        assertThat(shows(H2.class, "Kept back until the reveal")).isTrue();
        assertThat(shows(H2.class, "The slice")).isFalse();
        assertThat(shows(H2.class, "Organizers")).isFalse();
        assertThat(findInView(Button.class).all()).isEmpty();

        Acting.as(organizer, () -> gameDays.start(day, gameDays.page(day).version(), "A drill"));
        world.allClearAndReveal(organizer, day);
        open();
        assertThat(shows(H2.class, "What really happened")).isTrue();
        assertThat(findInView(Button.class).withText("Inject").exists()).isFalse();
    }

    @Test
    @ActingAs(Role.MANAGER)
    void aManagerSeesTheSliceAndNoOrder() {
        world.accountOf(Role.MANAGER);
        open();

        assertThat(shows(H2.class, "The slice")).isTrue();
        assertThat(findInView(Button.class).withText("Start").exists()).isFalse();
        assertThat(findInView(Button.class).withText("Announce").exists()).isTrue();
    }

    @Test
    @ActingAs(Role.ADMINISTRATOR)
    void anAdministratorOpensTheScriptDeliberately() {
        world.accountOf(Role.ADMINISTRATOR);
        open();
        assertThat(shows(H2.class, "Live room")).isFalse();

        press("Open the script");
        confirm("Assign myself");
        assertThat(shows(H2.class, "Live room")).isTrue();
    }

    @Test
    void theListShowsTheDayAndLinksToIt() {
        navigate(GameDaysView.class);

        assertThat(shows(Span.class, "nothing")).isFalse();
        assertThat(findInView(H1.class).single().getText()).isEqualTo("Game days");
    }

    private void open() {
        navigate(GameDayView.class, java.util.Map.of("id", day.toString()));
    }

    private GameDayView findView() {
        return (GameDayView) getCurrentView();
    }

    private void start() {
        press("Start");
        test(find(TextArea.class).withLabel("Why it starts all the same").single())
                .setValue("A drill");
        test(find(Button.class).withText("Start").last()).click();
    }

    private void press(String text) {
        test(findInView(Button.class).withText(text).single()).click();
    }

    private void pressStartingWith(String text) {
        test(findInView(Button.class).withTextContaining(text).single()).click();
    }

    private void confirm(String action) {
        ConfirmDialog dialog = find(ConfirmDialog.class).last();
        assertThat(dialog.getElement().getProperty("confirmText", "")).isEqualTo(action);
        test(dialog).confirm();
    }

    private String sentence() {
        return find(ConfirmDialog.class).last().getElement().getProperty("message", "");
    }

    private boolean shows(Class<? extends Component> type, String text) {
        return findInView(type).withTextContaining(text).exists();
    }

    private Script.Item item() {
        return scripts.script(day).injections().getFirst();
    }

    private VerdictResult verdict() {
        return Objects.requireNonNull(item().modes().getFirst().verdict()).result();
    }
}
