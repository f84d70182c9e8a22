package dev.gameday.secrecy;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import dev.gameday.base.Role;
import dev.gameday.exercise.GameDayState;
import dev.gameday.exercise.World;
import dev.gameday.secrecy.SecretDay.Planted;
import dev.gameday.security.AccountPrincipal;
import dev.gameday.testing.Acting;
import dev.gameday.testing.Await;
import dev.gameday.testing.GamedayTest;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Import;

/** Whatever is pushed to a page that is open, and whatever is logged meanwhile: nothing of a day that is not revealed. */
@GamedayTest
@Import({World.class, SecretDay.class})
@ViewPackages(packages = "dev.gameday")
@ExtendWith(OutputCaptureExtension.class)
class EveryPushTest extends SpringBrowserlessTest {
    private static final Duration SOON = Duration.ofSeconds(20);

    @Autowired
    World world;

    @Autowired
    SecretDay secrets;

    @BeforeEach
    void aProgram() {
        world.setUp();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void whatIsPushedKeepsTheSecretUntilTheReveal(Role role, CapturedOutput log) {
        AccountPrincipal reader = world.account(role);
        for (String page : List.of("", "/room", "/status")) {
            Planted planted = secrets.plant(GameDayState.PLANNED);
            Acting.as(reader, () -> {
                UI.getCurrent().navigate("game-days/" + planted.day() + page);
                secrets.run(planted);
                assertThat(pushed("Live")).doesNotContain(planted.word());
                secrets.allClear(planted);
                assertThat(pushed("All clear")).doesNotContain(planted.word());
                secrets.reveal(planted);
                String revealed = pushed("Revealed");
                assertThat(revealed.contains(planted.word())).isEqualTo(page.isEmpty());
            });
            assertThat(log).doesNotContain(planted.word());
        }
    }

    /** The page, once that has reached it. */
    private String pushed(String state) {
        VaadinSession session = VaadinSession.getCurrent();
        Await.until("the page is told " + state, SOON, () -> {
            session.getService().runPendingAccessTasks(session);
            return page().contains(state);
        });
        return page();
    }

    private String page() {
        return ((Component) getCurrentView()).getElement().getOuterHTML();
    }
}
