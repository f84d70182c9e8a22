package dev.gameday.exercise.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import dev.gameday.base.Role;
import dev.gameday.catalog.Fault;
import dev.gameday.exercise.World;
import dev.gameday.exercise.World.Mode;
import dev.gameday.testing.ActingAs;
import dev.gameday.testing.GamedayTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** A day of so many failure modes that a browser would take seconds for all of them. */
@GamedayTest
@ActingAs(Role.ORGANIZER)
@Import(World.class)
@ViewPackages(packages = "dev.gameday")
class LargeGameDayTest extends SpringBrowserlessTest {
    private static final int MODES = 61;

    @Autowired
    World world;

    @BeforeEach
    void aLiveDay() {
        world.setUp();
        UUID dependency = world.dependency("Core database");
        Mode[] first = new Mode[MODES];
        for (int i = 0; i < MODES; i++) {
            first[i] = world.mode(dependency, Fault.UNAVAILABLE);
        }
        UUID day = world.live(world.accountOf(Role.ORGANIZER), first[0], world.mode());
        navigate(GameDayView.class, Map.of("id", day.toString()));
    }

    @Test
    void onlyTheInjectionWhoseTurnItIsIsUnfolded() {
        assertThat(findInView(InjectionCard.class).all()).hasSize(2);
        assertThat(folds()).extracting(this::expanded).containsExactly("true", "false");
        assertThat(findInView(VerdictRow.class).all()).hasSize(25);

        press("Skip");
        assertThat(folds()).extracting(this::expanded).containsExactly("true", "true");
        assertThat(findInView(VerdictRow.class).all()).hasSize(26);
        test(folds().getFirst()).click();
        assertThat(folds()).extracting(this::expanded).containsExactly("false", "true");
    }

    @Test
    void theRestOfItsFailureModesIsShownOnDemand() {
        press("Show 25 more of 36");
        press("Show 11 more of 11");

        assertThat(findInView(VerdictRow.class).all()).hasSize(MODES);
        assertThat(findInView(Button.class).withTextContaining("more of").exists())
                .isFalse();
    }

    @Test
    void aVerdictIsOnePressAsOnASmallDay() {
        press("Inject");
        assertThat(findInView(TextArea.class).all()).hasSize(25);
        press("Passed");

        assertThat(findInView(Button.class)
                        .withText("Passed")
                        .all()
                        .getFirst()
                        .getElement()
                        .getAttribute("aria-pressed"))
                .isEqualTo("true");
        assertThat(findInView(Span.class).withText("1 passed, 60 open").exists())
                .isTrue();
    }

    private List<NativeButton> folds() {
        return findInView(NativeButton.class).all();
    }

    private String expanded(NativeButton fold) {
        return fold.getElement().getAttribute("aria-expanded");
    }

    private void press(String text) {
        test(findInView(Button.class).withText(text).all().getFirst()).click();
    }
}
