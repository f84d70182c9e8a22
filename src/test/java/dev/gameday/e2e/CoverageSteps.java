package dev.gameday.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import dev.gameday.base.ui.Dates;
import java.time.LocalDate;
import java.util.Map;

/** What the coverage page and the home page say. */
final class CoverageSteps {
    private final Screen screen;
    private final Look look;

    CoverageSteps(Screen screen, Look look) {
        this.screen = screen;
        this.look = look;
    }

    /** The page as of the day shows the number and its fraction. */
    void assertShows(LocalDate asOf, int proven, int inScope) {
        screen.go("coverage?asOf=" + asOf);
        look.at(screen, "coverage");
        assertThat(screen.text(proven + " of " + inScope).first()).isVisible();
        screen.go("coverage?state=proven");
        look.at(screen, "coverage-list");
    }

    /** The home page's numbers by week, which stand on the days themselves or the week's last day. */
    void assertTrend(Map<LocalDate, Integer> proven, int inScope) {
        screen.go("");
        look.at(screen, "this-week-with-coverage");
        screen.scope().getByText("The numbers by week").click();
        proven.forEach((day, count) -> {
            Locator week = screen.scope()
                    .locator(".gd-by-week tr")
                    .filter(new Locator.FilterOptions().setHasText(Dates.week(day) + ","))
                    .first();
            assertThat(week.locator("td").nth(1)).hasText(Integer.toString(count));
            assertThat(week.locator("td").nth(2)).hasText(Integer.toString(inScope));
        });
    }
}
