package dev.gameday.e2e;

import dev.gameday.base.Role;
import dev.gameday.catalog.ApplicationData;
import dev.gameday.security.AccountPrincipal;
import dev.gameday.security.AccountService;
import dev.gameday.testing.Acting;
import dev.gameday.testing.Browser;
import dev.gameday.testing.NotSetUp;
import dev.gameday.testing.OnPostgreSql;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** The failure-mode matrix in a browser. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "vaadin.productionMode=true",
            "GAMEDAY_SETUP_ADMIN_EMAIL=" + MatrixIT.EMAIL,
            "GAMEDAY_SETUP_ADMIN_PASSWORD=" + MatrixIT.PASSWORD,
            "GAMEDAY_SETUP_TOKEN=a token for the matrix"
        })
@NotSetUp
@Import(Growth.class)
@SuppressWarnings("NullAway.Init")
abstract class MatrixIT {
    static final String EMAIL = "ada@example.org";
    static final String PASSWORD = "correct horse battery staple";

    @RegisterExtension
    static final Browser browser = new Browser();

    @LocalServerPort
    int port;

    @Autowired
    Growth growth;

    @Autowired
    AccountService accounts;

    @Test
    void whatMattersIsPutInScopeByTheRowAndColumn() {
        UUID id = Acting.as(
                Role.ADMINISTRATOR, () -> accounts.accounts().getFirst().id());
        var administrator = new AccountPrincipal(id, EMAIL, "Administrator", Set.of(Role.ADMINISTRATOR), 0);
        Growth.Added added = Acting.as(administrator, () -> growth.by(3));
        UUID empty = Acting.as(
                administrator,
                () -> growth.applications().create(new ApplicationData("Empty " + id, "", null, 1, null, "", "", "")));
        Screen screen = new Screen(browser.open("http://localhost:" + port)).go("");
        screen.page().getByLabel("Email").fill(EMAIL);
        screen.page().locator("input[type=password]").fill(PASSWORD);
        screen.page().locator("input[type=password]").press("Enter");
        screen.page().waitForURL(url -> !url.contains("login"));
        new MatrixSteps(screen, new Look(getClass()))
                .open(added.application(), "")
                .threeInScopeAndBackByKeyboard()
                .aFallbackForAColumn()
                .enterOpensTheFailureMode()
                .takesASuggestion()
                .writesDownAHiddenDependency("Audit queue")
                .seesWhatFalls(added.dependency(), "3 features in 1 application fall, 3 of them core.")
                .seesNothingYet(empty);
    }
}

class MatrixOnH2IT extends MatrixIT {}

@OnPostgreSql
class MatrixOnPostgreSqlIT extends MatrixIT {}
