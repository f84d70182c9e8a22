package dev.gameday.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import dev.gameday.testing.Browser;
import java.util.regex.Pattern;

/** Lets people in, sees where they are, and puts them out. */
final class PeopleSteps {
    private static final String PASSWORD = "a sentence of my own choice";

    private final Browser browser;
    private final String url;
    private final Screen administrator;
    private final Look look;

    PeopleSteps(Browser browser, String url, Screen administrator, Look look) {
        this.browser = browser;
        this.url = url;
        this.administrator = administrator;
        this.look = look;
    }

    /** Makes an invitation. @return the link that is shown once */
    String invite(String email, String name) {
        administrator.go("settings/people").click("Invite");
        administrator.dialog().fill("Email", email).fill("Name", name);
        look.at(administrator, "invite");
        administrator.dialog().click("Make the link");
        String link = administrator.dialog().scope().locator(".gd-secret").innerText();
        administrator.dialog().click("Done");
        assertThat(administrator.link(name)).isVisible();
        look.at(administrator, "people");
        return link;
    }

    /** Follows the link on another computer, chooses a password, and is in. */
    Screen accept(String link) {
        Screen guest = new Screen(browser.open(url));
        guest.page().navigate(link);
        guest.settled();
        look.at(guest, "invitation");
        guest.fill("Your password", PASSWORD).button("Choose it and come in").click();
        guest.page().waitForURL(url + "/");
        return guest.settled();
    }

    void assertDead(String link) {
        Screen late = new Screen(browser.open(url));
        late.page().navigate(link);
        late.settled();
        assertThat(late.text("This link does not work").first()).isVisible();
        assertThat(late.page().locator("input")).hasCount(0);
    }

    /** Ends the person's only session on their page; their window is led to the login. */
    void putOut(String name, Screen window) {
        administrator.go("settings/people").follow(name);
        look.at(administrator, "person");
        administrator.buttonLike("End this session.*").click();
        assertThat(administrator.text("Not signed in anywhere")).isVisible();
        window.page().navigate("/findings");
        assertThat(window.page()).hasURL(Pattern.compile(".*/login.*"));
    }

    /** Chooses everybody of that name and disables them. */
    void disable(String name) {
        administrator.go("settings/people?text=" + name);
        administrator.scope().getByRole(AriaRole.CHECKBOX).last().check();
        administrator.click("Disable", "Disable the account");
        assertThat(administrator.scope().locator("vaadin-grid .gd-tag.failing").last())
                .hasText("Disabled");
    }

    void lookAtTheRest() {
        administrator.go("settings/you");
        assertThat(administrator.text("This one")).isVisible();
        look.at(administrator, "you");
        administrator.go("settings/audit");
        assertThat(administrator.text("invited: grace@example.org")).isVisible();
        look.at(administrator, "audit");
    }
}
