package dev.gameday.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gameday.testing.ApiClient;
import dev.gameday.testing.Browser;
import dev.gameday.testing.NotSetUp;
import dev.gameday.testing.OnPostgreSql;
import dev.gameday.testing.OwnDatabase;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Importing in a browser: a large catalog with its progress, and tables with errors that are mended. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "vaadin.productionMode=true",
            "GAMEDAY_SETUP_ADMIN_EMAIL=" + ExchangeIT.EMAIL,
            "GAMEDAY_SETUP_ADMIN_PASSWORD=" + ExchangeIT.PASSWORD,
            "GAMEDAY_SETUP_TOKEN=" + ExchangeIT.TOKEN
        })
@OwnDatabase
@NotSetUp
@SuppressWarnings("NullAway.Init")
abstract class ExchangeIT {
    static final String EMAIL = "ada@example.org";
    static final String PASSWORD = "correct horse battery staple";
    static final String TOKEN = "a token for importing tables";
    private static final Path LARGE = Path.of("src", "test", "resources", "backstage", "benwilcock");
    /** What the large catalog is to be imported in; said in the test's output, where a slow machine is no failure. */
    private static final long BUDGET_MILLIS = 10_000;

    @RegisterExtension
    static final Browser browser = new Browser();

    @LocalServerPort
    int port;

    @TempDir
    Path folder;

    @Test
    void aLargeCatalogAndTablesAreImported() throws IOException {
        Screen screen = signIn();
        Look look = new Look(getClass());
        ImportSteps imports = new ImportSteps(screen, look);
        aLargeCatalog(screen, imports);
        aTable(screen, look, imports);
    }

    private void aLargeCatalog(Screen screen, ImportSteps imports) throws IOException {
        Path zip = zip();
        assertThat(imports.preview(List.of(zip))).isEqualTo("Import 486 changes");
        long millis = imports.commit();
        System.out.printf(
                "The large catalog was imported in %d ms, of %d ms that it may take.%n", millis, BUDGET_MILLIS);
        assertThat(screen.text("30 teams, 369 applications, 87 dependencies created."))
                .isVisible();
        imports.assertProgressWasShown(486);
        imports.more();

        assertThat(imports.preview(List.of(zip))).isEqualTo("Nothing to import");
        assertThat(imports.preview(files())).isEqualTo("Nothing to import");
        for (String page : List.of("applications", "dependencies", "")) {
            screen.go(page);
        }
        assertThat(imports.exportOf("applications").lines().count()).isGreaterThan(369);
    }

    private void aTable(Screen screen, Look look, ImportSteps imports) throws IOException {
        new ApiClient("http://localhost:" + port, TOKEN)
                .post("/applications", Map.of("name", "Call tool"))
                .ok();
        Path table = folder.resolve("features.csv");
        Files.write(table, """
                Application;Feature;Rank;Level;Shed
                Call tool;Anmelden für Helfer;1;Core;"Two
                lines"
                Call tool;Leader board;2;urgent;Hidden
                Nope;Sign in;1;Core;
                """.getBytes(Charset.forName("windows-1252")));
        imports.columns(table);
        look.at(screen, "import-columns");
        imports.previewTable();
        look.at(screen, "import-errors");
        assertThat(screen.text("2 lines have errors")).isVisible();
        assertThat(screen.text("Must be one of Core, Important, Sheddable.")).isVisible();

        String failed = imports.download("Failed lines as CSV: to mend and send again");
        assertThat(failed).contains("Call tool,Leader board,2,urgent,Hidden,").doesNotContain("Anmelden");
        screen.buttonLike("Import the good lines only: 1 change").click();
        assertThat(screen.text("1 feature created.")).isVisible();
        imports.more();
        Path mended = folder.resolve("mended.csv");
        Files.writeString(
                mended,
                failed.replace("urgent", "Sheddable")
                        .replace("Nope", "Call tool")
                        .replace(",1,", ",3,"));
        imports.columns(mended);
        imports.previewTable();
        screen.buttonLike("Import 2 changes").click();
        assertThat(screen.text("2 features created.")).isVisible();

        imports.more();
        String exported = imports.download("Export all as CSV: all features");
        assertThat(exported.lines()).hasSize(5);
        assertThat(exported).contains("Call tool,1,Core,Anmelden für Helfer,\"Two");
    }

    private Screen signIn() {
        Screen screen = new Screen(browser.open("http://localhost:" + port)).go("import");
        screen.page().getByLabel("Email").fill(EMAIL);
        screen.page().locator("input[type=password]").fill(PASSWORD);
        screen.button("Sign in").click();
        screen.page().waitForURL(url -> url.endsWith("/import") || url.contains("/import?"));
        return screen.settled();
    }

    private Path zip() throws IOException {
        Path path = folder.resolve("benwilcock.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(path), StandardCharsets.UTF_8)) {
            for (Path file : files()) {
                zip.putNextEntry(new ZipEntry(LARGE.relativize(file).toString()));
                zip.write(Files.readAllBytes(file));
                zip.closeEntry();
            }
        }
        return path;
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(LARGE)) {
            return files.filter(path -> path.toString().matches(".*\\.ya?ml"))
                    .sorted()
                    .toList();
        }
    }
}

class ExchangeOnH2IT extends ExchangeIT {}

@OnPostgreSql
class ExchangeOnPostgreSqlIT extends ExchangeIT {}
