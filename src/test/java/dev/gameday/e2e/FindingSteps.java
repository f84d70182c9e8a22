package dev.gameday.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** What was learned, from its logging to its verification. */
final class FindingSteps {
    private final Screen screen;
    private final Look look;

    FindingSteps(Screen screen, Look look) {
        this.screen = screen;
        this.look = look;
    }

    /** Logs the finding that the failed verdict offers. */
    void logFromVerdict(String gameDay) {
        screen.go(gameDay);
        screen.in(screen.scope().locator(".gd-verdict")).click("Log a finding");
        look.at(screen, "finding-dialog");
        Locator title = screen.dialog().scope().getByLabel("Title");
        assertThat(title).not().hasValue("");
        screen.dialog().scope().getByText("SEV-2").click();
        screen.dialog().click("Log finding");
    }

    /** Gives the only open finding an owner and marks it fixed. @return its path */
    String ownAndFix(String owner, String fix) {
        screen.go("findings");
        look.at(screen, "findings");
        screen.scope().locator(".gd-finding-cell a").first().click();
        screen.settled();
        look.at(screen, "finding");
        screen.pick("Owner", owner).click("Save").click("Mark fixed");
        screen.dialog().fill("Link to the fix", fix).click("Mark fixed");
        assertStatus("Fixed, retest due");
        return screen.page().url().replaceAll(".*(findings/[^?]+).*", "$1");
    }

    void assertVerified(String path) {
        screen.go(path);
        assertStatus("Verified");
        assertThat(screen.page().getByText("Retest: fixed")).isVisible();
        look.at(screen, "finding-verified");
    }

    private void assertStatus(String status) {
        assertThat(screen.page()
                        .getByRole(AriaRole.MAIN)
                        .getByText(status, new Locator.GetByTextOptions().setExact(true))
                        .first())
                .isVisible();
        assertThat(screen.page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .containsText("F-");
    }
}
