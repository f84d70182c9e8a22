package dev.gameday.planner.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import dev.gameday.base.Role;
import dev.gameday.base.ui.EmptyState;
import dev.gameday.exercise.World;
import dev.gameday.testing.Acting;
import dev.gameday.testing.ActingAs;
import dev.gameday.testing.Await;
import dev.gameday.testing.GamedayTest;
import dev.gameday.testing.OwnDatabase;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@GamedayTest
@OwnDatabase
@Import(World.class)
@ViewPackages(packages = "dev.gameday")
class PlanViewTest extends SpringBrowserlessTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Autowired
    World world;

    @BeforeEach
    void aProgramWithFailureModes() {
        world.setUp();
        Acting.as(Role.MANAGER, () -> {
            for (int i = 0; i < 3; i++) {
                world.mode();
            }
        });
    }

    @Test
    @ActingAs(Role.MANAGER)
    void whoPlansSeesAProposalWithItsBoundAndMayAcceptIt() {
        open("");
        assertThat(find(H1.class).single().getText()).isEqualTo("Plan the next slice");
        assertThat(find(PickCard.class).exists()).isTrue();
        assertThat(find(SliceTimeline.class).exists()).isTrue();
        assertThat(find(GrowthCard.class).exists()).isTrue();
        assertThat(find(Span.class).withId("bound").single().getText()).endsWith(bound());
        assertThat(find(Button.class)
                        .withText("Accept as next game day")
                        .single()
                        .isEnabled())
                .isTrue();
    }

    @Test
    @ActingAs(Role.MANAGER)
    void anotherWishSaysWhatHasMovedAndCanBeUndone() {
        open("target=20");
        int before = find(PickCard.class).all().size();
        open("target=100&band=0-100");
        assertThat(find(PickCard.class).all()).hasSizeGreaterThan(before);
        assertThat(find(Span.class).withId("moved").single().getText()).contains("new, marked below");
        test(find(Button.class).withText("Undo").single()).click();
        settle();
        assertThat(find(PickCard.class).all()).hasSize(before);
        assertThat(find(Span.class).withId("moved").single().getText()).contains("no longer in");
    }

    @Test
    @ActingAs(Role.MANAGER)
    void whatIsNotInTheSliceIsExplainedAndTheShortestExerciseFound() {
        open("target=20");
        test(find(Button.class).withText("Shortest exercise").single()).click();
        settle();
        assertThat(find(Paragraph.class).withId("answer").single().getText()).contains("would reach the target");
        assertThat(find(Button.class).withText("Plan with 30").exists()).isTrue();
    }

    @Test
    @ActingAs(Role.MANAGER)
    void aWishThatCannotBeIsNamed() {
        open("minutes=0");
        assertThat(find(EmptyState.class).single().getElement().getTextRecursively())
                .contains("The minutes wished for does not work");
        assertThat(find(Button.class)
                        .withText("Accept as next game day")
                        .single()
                        .isEnabled())
                .isFalse();
    }

    @Test
    @ActingAs(Role.ENGINEER)
    void whoIsExercisedSeesNoProposal() {
        UI.getCurrent().navigate("plan");
        assertThat(find(PickCard.class).exists()).isFalse();
        assertThat(find(Button.class).withText("Accept as next game day").exists())
                .isFalse();
    }

    /** What the proposal says of how good it is. */
    String bound() {
        return "Best possible";
    }

    private void open(String query) {
        UI.getCurrentOrThrow().navigate("plan", QueryParameters.fromString(query));
        settle();
    }

    /** Until what is searched for is found, and the page has asked for it. */
    private void settle() {
        Await.until("the search is over", PATIENCE, () -> {
            UI ui = UI.getCurrentOrThrow();
            ComponentUtil.fireEvent(ui, new PollEvent(ui, false));
            return ui.getPollInterval() < 0;
        });
    }
}
