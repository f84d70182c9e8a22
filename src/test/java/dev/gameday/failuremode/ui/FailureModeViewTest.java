package dev.gameday.failuremode.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dev.gameday.base.Role;
import dev.gameday.catalog.DependencyKind;
import dev.gameday.failuremode.CatalogRows;
import dev.gameday.failuremode.FailureModeDetail;
import dev.gameday.failuremode.FailureModeService;
import dev.gameday.failuremode.FallbackKind;
import dev.gameday.failuremode.FallbackState;
import dev.gameday.failuremode.FallbackStepInput;
import dev.gameday.failuremode.NewFailureMode;
import dev.gameday.failuremode.Scope;
import dev.gameday.program.ProgramClock;
import dev.gameday.testing.Acting;
import dev.gameday.testing.ActingAs;
import dev.gameday.testing.GamedayTest;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@GamedayTest
@ActingAs(Role.MANAGER)
@Import(CatalogRows.class)
@ViewPackages(classes = FailureModeView.class)
class FailureModeViewTest extends SpringBrowserlessTest {
    @Autowired
    FailureModeService service;

    @Autowired
    CatalogRows rows;

    @Autowired
    ProgramClock clock;

    private UUID id = UUID.randomUUID();
    private UUID database = UUID.randomUUID();

    @BeforeEach
    void oneModeInScope() {
        rows.program();
        NewFailureMode what = rows.databaseUnavailable(clock.now().minus(Duration.ofDays(1)));
        database = what.dependencyId();
        id = Acting.as(Role.ENGINEER, () -> service.putInScope(Set.of(what)).getFirst());
    }

    private FailureModeDetail mode() {
        return service.detail(id);
    }

    private void open() {
        navigate(FailureModeView.class, id.toString());
    }

    private void press(String text) {
        test(findInView(Button.class).withText(text).single()).click();
    }

    private String said() {
        return test(find(Notification.class).last()).getText();
    }

    private boolean shows(Class<? extends Component> type, String text) {
        return findInView(type).withTextContaining(text).exists();
    }

    @Test
    void theHeadSaysWhatFails() {
        open();
        assertThat(findInView(H1.class).single().getText()).endsWith("unavailable");
    }

    @Test
    void theExpectedBehaviourIsSavedDeliberately() {
        open();
        test(findInView(TextArea.class).withLabel("Expected behaviour").single())
                .setValue("Read-only");
        press("Save");
        assertThat(mode().expected()).isEqualTo("Read-only");
        assertThat(mode().materiallyChangedAt()).isNotNull();
    }

    @Test
    void detectionIsSavedAtOnceAndKeepsWhatIsTypedElsewhere() {
        open();
        test(findInView(TextArea.class).withLabel("Expected behaviour").single())
                .setValue("Half a thought");
        test(findInView(Checkbox.class).withLabel("Alerting: somebody is told").single())
                .click();
        assertThat(mode().alerting()).isTrue();
        assertThat(mode().expected()).isEmpty();
        assertThat(findInView(TextArea.class)
                        .withLabel("Expected behaviour")
                        .single()
                        .getValue())
                .isEqualTo("Half a thought");
    }

    @Test
    void aChainIsBuiltStepByStep() {
        open();
        press("Add step");
        press("Add step");
        test(findInView(TextField.class).withLabel("Detail").atIndex(1)).setValue("First the hot ones");
        test(findInView(Checkbox.class).withLabel("Built").atIndex(1)).click();
        test(findInView(Button.class).withAriaLabel("Move step 1 down").single())
                .click();
        press("Save chain");
        assertThat(mode().fallbacks())
                .extracting(step -> step.detail() + step.built())
                .containsExactly("false", "First the hot onestrue");
        assertThat(mode().fallback()).isEqualTo(FallbackState.BUILT);
        test(findInView(Button.class).withAriaLabel("Remove step 1").single()).click();
        press("Discard changes");
        assertThat(findInView(Button.class).withAriaLabel("Remove step 2").exists())
                .isTrue();
    }

    @Test
    void aChainThatGoesDownWithWhatFailsIsWarnedAbout() {
        var onItself = new FallbackStepInput(FallbackKind.SERVE_FROM_PRIMARY, "", database, true);
        service.setFallbacks(id, mode().version(), List.of(onItself));
        open();
        assertThat(shows(Paragraph.class, "which is what fails here")).isTrue();
    }

    @Test
    void aChainThatHangsOnOneThingIsWarnedAbout() {
        UUID queue = rows.dependency("Queue " + id, DependencyKind.QUEUE, clock.now());
        var onTheQueue = new FallbackStepInput(FallbackKind.QUEUE_WRITE, "", queue, true);
        service.setFallbacks(id, mode().version(), List.of(onTheQueue, onTheQueue));
        open();
        assertThat(shows(Paragraph.class, "Every step relies on Queue")).isTrue();
    }

    @Test
    void whoIsLateOverwritesNothingAndLosesNothing() {
        open();
        test(findInView(TextArea.class).withLabel("Expected behaviour").single())
                .setValue("Mine");
        service.describe(id, mode().version(), "Theirs", true, false, false);
        press("Save");
        assertThat(mode().expected()).isEqualTo("Theirs");
        TextArea field =
                findInView(TextArea.class).withLabel("Expected behaviour").single();
        assertThat(field.getValue()).isEqualTo("Mine");

        @SuppressWarnings("unchecked")
        RadioButtonGroup<String> choice = find(RadioButtonGroup.class)
                .withLabel("Expected behaviour shall be")
                .single();
        choice.setValue("What you typed");
        test(find(Button.class).withText("Save the merge").single()).click();
        assertThat(mode().expected()).isEqualTo("Mine");
        assertThat(mode().measured()).isTrue();
    }

    @Test
    void aManagerAcceptsAndWithdraws() {
        open();
        press("Accept the risk");
        press("Accept");
        assertThat(findInView(TextField.class).withLabel("Agreed by").single().isInvalid())
                .isTrue();
        test(findInView(TextField.class).withLabel("Agreed by").single()).setValue("The board");
        test(findInView(TextArea.class).withLabel("Why").single()).setValue("Too dear");
        test(findInView(DatePicker.class).single()).setValue(clock.today());
        press("Accept");
        assertThat(mode().acceptance()).isNotNull();
        press("Withdraw");
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(mode().acceptance()).isNull();
    }

    @Test
    void retiringCanBeUndone() {
        open();
        press("Retire");
        assertThat(mode().scope()).isEqualTo(Scope.RETIRED);
        assertThat(said()).startsWith("Retired");
        press("Put back in scope");
        assertThat(mode().scope()).isEqualTo(Scope.IN_SCOPE);
    }

    @Test
    @ActingAs(Role.ENGINEER)
    void anEngineerSeesNoWayToAccept() {
        open();
        assertThat(findInView(Button.class).withText("Accept the risk").exists())
                .isFalse();
        assertThat(findInView(Button.class).withText("Add step").exists()).isTrue();
    }

    @Test
    @ActingAs(Role.STAKEHOLDER)
    void aStakeholderReadsOnly() {
        open();
        assertThat(findInView(Button.class).all()).isEmpty();
        assertThat(findInView(TextArea.class).all()).isEmpty();
        assertThat(findInView(Checkbox.class).all()).allMatch(Checkbox::isReadOnly);
    }
}
