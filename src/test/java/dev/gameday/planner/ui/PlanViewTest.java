package dev.gameday.planner.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import dev.gameday.base.Role;
import dev.gameday.exercise.World;
import dev.gameday.testing.Acting;
import dev.gameday.testing.ActingAs;
import dev.gameday.testing.GamedayTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@GamedayTest
@Import(World.class)
@ViewPackages(packages = "dev.gameday")
class PlanViewTest extends SpringBrowserlessTest {
    @Autowired
    World world;

    @BeforeEach
    void aProgramWithAFailureMode() {
        world.setUp();
        Acting.as(Role.MANAGER, () -> {
            world.mode();
        });
    }

    @Test
    @ActingAs(Role.MANAGER)
    void whoPlansSeesAProposalAndMayAcceptIt() {
        UI.getCurrent().navigate("plan");
        assertThat(find(H1.class).single().getText()).isEqualTo("Plan the next slice");
        assertThat(find(PickCard.class).exists()).isTrue();
        assertThat(find(Button.class).withText("Accept as next game day").exists())
                .isTrue();
    }

    @Test
    @ActingAs(Role.ENGINEER)
    void whoIsExercisedSeesNoProposal() {
        UI.getCurrent().navigate("plan");
        assertThat(find(PickCard.class).exists()).isFalse();
        assertThat(find(Button.class).withText("Accept as next game day").exists())
                .isFalse();
    }
}
