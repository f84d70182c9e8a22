package dev.gameday.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.regex.Pattern;

/** From a proposal to a closed game day. */
final class ExerciseSteps {
    private final Screen screen;
    private final Look look;

    ExerciseSteps(Screen screen, Look look) {
        this.screen = screen;
        this.look = look;
    }

    /** A pick of the proposal: its scenario and why it is in. */
    record Pick(String scenario, List<String> reasons) {}

    /** What the planner proposes, in its order. */
    List<Pick> propose() {
        screen.go("");
        look.at(screen, "this-week");
        screen.click("Plan the next slice");
        look.at(screen, "plan");
        return screen.parts("gd-pick").stream()
                .map(pick -> new Pick(
                        pick.scope().locator("h3").innerText(),
                        pick.scope().locator(".gd-reasons .gd-tag").allInnerTexts()))
                .toList();
    }

    /** Makes the proposal the next game day. @return its path */
    String accept() {
        screen.go("plan").click("Accept as next game day");
        look.at(screen, "accept");
        screen.dialog().click("Accept");
        screen.page().waitForURL(Pattern.compile(".*/game-days/.+"));
        screen.settled();
        look.at(screen, "game-day-planned");
        return screen.page().url().replaceAll(".*(game-days/[^?]+).*", "$1");
    }

    /** Starts the day that is open, although nobody ticked what is ready. */
    static void start(Screen screen) {
        screen.click("Start");
        screen.dialog()
                .fill("Why it starts all the same", "The date does not move.")
                .click("Start");
        screen.settled();
    }

    /**
     * Injects every scenario, says who noticed, judges each failure mode, and rolls back.
     *
     * @param verdicts the word for the n-th failure mode, first one 0
     * @return what was pressed for which failure mode
     */
    Map<String, String> run(String path, IntFunction<String> verdicts) {
        start(screen.go(path));
        Map<String, String> pressed = new LinkedHashMap<>();
        int cards = screen.parts("gd-injection").size();
        assertThat(cards).isPositive();
        for (int i = 0; i < cards; i++) {
            Screen card = screen.parts("gd-injection").get(i);
            String scenario = card.scope().locator("h3").innerText().replaceFirst("^\\d+\\. ", "");
            card.click("Inject");
            card.click("Detected");
            for (Screen row : card.parts("gd-verdict")) {
                String verdict = verdicts.apply(pressed.size());
                row.fill("Observed", "Seen: " + verdict).click(verdict);
                assertThat(row.button(verdict)).hasAttribute("aria-pressed", "true");
                String felt = row.scope().locator(".gd-verdict-what a").innerText();
                pressed.put(scenario + " felt by " + felt, verdict);
            }
            look.at(screen, "live");
            card.click("Rolled back");
        }
        return pressed;
    }

    /** Takes the day from live to closed; its verdicts count from the reveal on. */
    void finish(String path) {
        screen.go(path).click("All clear");
        screen.click("Reveal", "Reveal it");
        look.at(screen, "revealed");
        screen.click("Close", "Close it");
        screen.go("game-days");
        look.at(screen, "game-days");
    }
}
