package dev.gameday.exercise.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextField;
import dev.gameday.base.Role;
import dev.gameday.base.ui.DateTimeField;
import dev.gameday.exercise.DayRole;
import dev.gameday.exercise.GameDayService;
import dev.gameday.exercise.NoticeService;
import dev.gameday.exercise.PreparationService;
import dev.gameday.exercise.ReadinessItem;
import dev.gameday.exercise.ScheduleDraft;
import dev.gameday.exercise.ScheduleEntry;
import dev.gameday.exercise.ScheduleService;
import dev.gameday.exercise.World;
import dev.gameday.security.AccountPrincipal;
import dev.gameday.testing.Acting;
import dev.gameday.testing.ActingAs;
import dev.gameday.testing.GamedayTest;
import java.time.Duration;
import java.time.Instant;
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
class PreparationViewTest extends SpringBrowserlessTest {
    @Autowired
    World world;

    @Autowired
    GameDayService gameDays;

    @Autowired
    PreparationService preparation;

    @Autowired
    ScheduleService schedules;

    @Autowired
    NoticeService notices;

    AccountPrincipal organizer = new AccountPrincipal(UUID.randomUUID(), "", "", Set.of(), 0);
    UUID day = UUID.randomUUID();

    @BeforeEach
    void aPlannedDay() {
        world.setUp();
        organizer = world.accountOf(Role.ORGANIZER);
        day = world.planned(organizer, world.mode(), world.mode(), world.mode());
    }

    @Test
    void aTickIsSavedAtOnce() {
        open();
        test(find(Checkbox.class).withLabel(ReadinessItem.LOAD.label()).single())
                .click();

        assertThat(preparation.readiness(day).gaps()).doesNotContain(ReadinessItem.LOAD);
        assertThat(find(Checkbox.class)
                        .withLabel(ReadinessItem.ROLLBACK.label())
                        .single()
                        .isReadOnly())
                .isTrue();
    }

    @Test
    void aDecoyIsMadeEditedAndPublished() {
        open();
        press("Make a decoy");
        assertThat(schedules.draft(day).entries()).hasSize(3);

        test(find(Button.class).withText("Edit").all().getFirst()).click();
        test(find(TextField.class).withLabel("Test").single()).setValue("The home page loses its static copy");
        press("Save");
        assertThat(schedules.draft(day).entries())
                .extracting(ScheduleEntry::title)
                .contains("The home page loses its static copy");

        press("Preview and publish");
        press("Publish it");
        ScheduleDraft draft = schedules.draft(day);
        assertThat(draft.published()).isTrue();
        assertThat(gameDays.page(day).publishedSchedule()).isEqualTo(draft.text());
        assertThat(notices.notices(day)).hasSize(1);
        assertThat(find(Button.class).withText("Preview and publish").single().isEnabled())
                .isFalse();
    }

    @Test
    void rolesAreShownWithWhoPlaysAlong() {
        preparation.assign(day, DayRole.RESPONDER, organizer.id());
        open();

        assertThat(find(Button.class).withText("Remove").exists()).isTrue();
        press("Remove");
        assertThat(preparation.roles(day)).isEmpty();
    }

    @Test
    void aManagerWhoDoesNotRunTheDaySeesNoSchedule() {
        AccountPrincipal manager = world.account(Role.MANAGER);
        Acting.as(manager, () -> {
            open();
            assertThat(find(H2.class).all()).extracting(H2::getText).noneMatch(text -> text.contains("Schedule"));
            assertThat(find(Checkbox.class)
                            .withLabel(ReadinessItem.LOAD.label())
                            .single()
                            .isReadOnly())
                    .isFalse();
        });
    }

    @Test
    void whoSawWhatIsListed() {
        gameDays.announce(day, gameDays.page(day).version());
        open();
        test(find(Button.class).withTextContaining("Seen by").single()).click();

        assertThat(find(Button.class).withText("Close").exists()).isTrue();
    }

    @Test
    void announcingAndMovingStandBesideWhatTheyTell() {
        open();
        press("Announce");
        test(find(ConfirmDialog.class).last()).confirm();
        assertThat(find(Button.class).withText("Announce").exists()).isFalse();

        press("Change the date");
        DateTimeField starts = find(DateTimeField.class).single();
        Instant before = gameDays.page(day).startsAt();
        starts.setInstant(before.plus(Duration.ofDays(2)));
        press("Save");
        assertThat(gameDays.page(day).startsAt()).isEqualTo(before.plus(Duration.ofDays(2)));
        assertThat(find(Button.class).withTextContaining("Seen by").all()).hasSize(2);
    }

    @Test
    void anOrganizerOfAnotherDayNeitherAnnouncesNorMovesIt() {
        Acting.as(world.account(Role.ORGANIZER), () -> {
            open();
            assertThat(find(Button.class).withText("Announce").exists()).isFalse();
            assertThat(find(Button.class).withText("Change the date").exists()).isFalse();
        });
    }

    private void open() {
        navigate("game-days/" + day + "/preparation", PreparationView.class);
    }

    private void press(String text) {
        test(find(Button.class).withText(text).last()).click();
    }
}
