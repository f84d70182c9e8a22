package dev.gameday.exchange.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gameday.base.CsvTable;
import dev.gameday.base.Role;
import dev.gameday.base.RuleException;
import dev.gameday.catalog.ApplicationData;
import dev.gameday.catalog.ApplicationService;
import dev.gameday.catalog.FeatureData;
import dev.gameday.catalog.FeatureRow;
import dev.gameday.catalog.FeatureService;
import dev.gameday.catalog.NeedLevel;
import dev.gameday.exchange.ImportCancelledException;
import dev.gameday.exchange.ImportCounts;
import dev.gameday.exchange.ImportProgress;
import dev.gameday.exchange.ImportProgress.Phase;
import dev.gameday.exchange.ImportReport;
import dev.gameday.exercise.World;
import dev.gameday.testing.Acting;
import dev.gameday.testing.ActingAs;
import dev.gameday.testing.GamedayTest;
import dev.gameday.testing.OnPostgreSql;
import dev.gameday.testing.StatementCounter;
import dev.gameday.testing.Work;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

/** Tables in and out, through the services and on both databases. */
@GamedayTest
@Import(World.class)
@ActingAs(Role.MANAGER)
abstract class CsvImportsTest {

    @Autowired
    CsvImports imports;

    @Autowired
    CsvExports exports;

    @Autowired
    ApplicationService applications;

    @Autowired
    FeatureService features;

    @Autowired
    World world;

    /** A name of its own for each test: they share the database. */
    private final String app = World.name("Call tool");

    private final String database = World.name("Database");
    private UUID application = UUID.randomUUID();

    @BeforeEach
    void anApplication() {
        application = applications.create(new ApplicationData(app, "", null, null, null, "", "", ""));
    }

    @Test
    void featuresAreImportedInTheirOrderAndThenNothingMore() {
        features.create(application, new FeatureData("Sign in", "Kept", NeedLevel.SHEDDABLE, ""));
        String table = "Feature;Rank;Application;Need level;When shed\n"
                + "Leader board;3;" + app + ";Sheddable;Hidden\n"
                + "Next number;1;" + app + ";Core;\"A printed\nlist\"\n"
                + "sign in;2;" + app + ";Core;\n";

        ImportReport report = commit(CsvKind.FEATURES, table);

        assertThat(report.counts()).isEqualTo(new ImportCounts(2, 1, 0, 0, 0));
        assertThat(features.features(application, false))
                .extracting(FeatureRow::name)
                .containsExactly("Next number", "sign in", "Leader board");
        FeatureRow signIn = features.features(application, false).get(1);
        assertThat(signIn.data()).isEqualTo(new FeatureData("sign in", "Kept", NeedLevel.CORE, "", ""));
        assertThat(commit(CsvKind.FEATURES, table).counts()).isEqualTo(new ImportCounts(0, 0, 3, 0, 0));
    }

    @Test
    void dependenciesAreImportedWithWhoReliesOnThemAndThenNothingMore() {
        features.create(application, new FeatureData("Sign in", "", NeedLevel.CORE, ""));
        String table = "Dependency,Kind,Reliability,Evidence,Application,Feature,Hard or soft\n"
                + database + ",Database,Risky,Outages," + app + ",Sign in,soft\n"
                + database + ",,,," + app + ",,\n";

        assertThat(commit(CsvKind.DEPENDENCIES, table).counts()).isEqualTo(new ImportCounts(1, 0, 0, 0, 0));
        assertThat(commit(CsvKind.DEPENDENCIES, table).counts()).isEqualTo(new ImportCounts(0, 0, 1, 0, 0));
        assertThat(exports.all(CsvKind.DEPENDENCIES).text())
                .contains(database + ",Database,Risky,")
                .contains(",Outages,," + app + ",Sign in,soft\r\n")
                .contains(",Outages,," + app + ",,\r\n");
    }

    @Test
    void whatIsExportedImportsAgainUnchanged() {
        String formulas = "=1+1 \"quoted\", and\nmore";
        features.create(application, new FeatureData("'=cmd|' /C calc'!A0", formulas, NeedLevel.CORE, "@x", "+Group"));
        features.create(application, new FeatureData("-2", "\u202Eright to left 🦓", NeedLevel.IMPORTANT, ""));
        commit(
                CsvKind.DEPENDENCIES,
                "Dependency,Kind,Application,Feature,Hard or soft\n" + database + ",Queue," + app + ",'-2,hard\n");

        for (CsvKind kind : CsvKind.values()) {
            String exported = exports.all(kind).text();
            assertThat(exported).doesNotContain("\r\n=", ",=", ",+", ",-", ",@", "\"=");
            ImportReport report = imports.preview(source(exported), look(kind, exported), ImportProgress.NONE);

            assertThat(report.errors()).isEmpty();
            assertThat(report.changes()).isZero();
            assertThat(report.counts().unchanged()).isPositive();
        }
    }

    @Test
    void aLineWithAnErrorKeepsAllFromBeingImportedUnlessOnlyTheGoodOnesAreWanted() {
        String table = "Application,Feature,Need level\n" + app + ",Good,Core\n" + app + ",Bad,urgent\n";

        assertThatThrownBy(() -> commit(CsvKind.FEATURES, table))
                .isInstanceOf(LinesRefusedException.class)
                .hasMessageContaining("line 3");
        assertThat(features.features(application, false)).isEmpty();

        ImportReport report =
                imports.commit(source(table), look(CsvKind.FEATURES, table), null, true, ImportProgress.NONE);
        assertThat(report.counts().created()).isEqualTo(1);
        CsvTable<?> failed = imports.failedLines(source(table), look(CsvKind.FEATURES, table), report.errors());
        assertThat(failed.text())
                .isEqualTo("\uFEFFApplication,Feature,Need level,Problem\r\n" + app
                        + ",Bad,urgent,\"Need level: Must be one of Core, Important, Sheddable.\"\r\n");

        String mended = failed.text().replace("urgent", "Core");
        assertThat(commit(CsvKind.FEATURES, mended).counts()).isEqualTo(new ImportCounts(1, 0, 0, 0, 0));
        assertThat(features.features(application, false)).hasSize(2);
    }

    @Test
    void whatWouldDoSomethingElseThanItsPreviewIsRefused() {
        String table = "Application,Feature,Need level\n" + app + ",Sign in,Core\n";
        String fingerprint = imports.preview(source(table), look(CsvKind.FEATURES, table), ImportProgress.NONE)
                .fingerprint();
        features.create(application, new FeatureData("Sign in", "", NeedLevel.IMPORTANT, ""));

        assertThatThrownBy(() -> imports.commit(
                        source(table), look(CsvKind.FEATURES, table), fingerprint, false, ImportProgress.NONE))
                .isInstanceOf(RuleException.class)
                .hasMessageContaining("Something changed since the preview");
    }

    @Test
    void aCancelledImportLeavesNothing() {
        String table = "Application,Feature\n" + app + ",One\n" + app + ",Two\n" + app + ",Three\n";

        assertThatThrownBy(() ->
                        imports.commit(source(table), look(CsvKind.FEATURES, table), null, false, (phase, done, of) -> {
                            if (phase == Phase.WRITING && done == 2) {
                                throw new ImportCancelledException();
                            }
                        }))
                .isInstanceOf(ImportCancelledException.class);

        assertThat(features.features(application, false)).isEmpty();
    }

    @Test
    void aPreviewCostsTheSameStatementsForAnyNumberOfLines() {
        StringBuilder large = new StringBuilder("Application,Feature\n");
        for (int i = 0; i < 300; i++) {
            large.append(app).append(",Feature ").append(i).append('\n');
        }
        String small = "Application,Feature\n" + app + ",One\n";

        int one = StatementCounter.count(
                () -> imports.preview(source(small), look(CsvKind.FEATURES, small), ImportProgress.NONE));
        int many = StatementCounter.count(() -> imports.preview(
                source(large.toString()), look(CsvKind.FEATURES, large.toString()), ImportProgress.NONE));

        assertThat(many).isEqualTo(one);
    }

    @Test
    void theTitlesThatWereChosenAreRememberedForTheAccount() {
        var account = world.account(Role.MANAGER);
        String table = "Thing,App\nSign in," + app + "\n";
        Acting.as(account, () -> {
            CsvLook look = imports.look(source(table), null, null, null);
            assertThat(look.choices().columns()).doesNotContainKey(CsvField.FEATURE);
            var columns = new EnumMap<CsvField, Integer>(look.choices().columns());
            columns.put(CsvField.FEATURE, 0);
            imports.remember(look, new CsvChoices(CsvKind.FEATURES, CsvEncoding.UTF_8, ',', columns));
            assertThat(imports.look(source(table), CsvKind.FEATURES, null, null)
                            .choices()
                            .columns())
                    .containsEntry(CsvField.FEATURE, 0)
                    .containsEntry(CsvField.APPLICATION, 1);
        });
        assertThat(imports.look(source(table), CsvKind.FEATURES, null, null)
                        .choices()
                        .columns())
                .doesNotContainKey(CsvField.FEATURE);
    }

    @Test
    void theTemplatesCanBeReadAsWhatTheyAre() {
        for (CsvKind kind : CsvKind.values()) {
            CsvLook look = imports.look(source(exports.template(kind).text()), null, null, null);

            assertThat(look.choices().kind()).isEqualTo(kind);
            assertThat(look.choices().columns()).hasSameSizeAs(kind.fields());
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"ORGANIZER", "ENGINEER", "STAKEHOLDER"})
    void onlyManagersImportAndEverybodyMayExport(Role role) {
        String table = "Application,Feature\n" + app + ",One\n";
        CsvChoices choices = look(CsvKind.FEATURES, table);
        CsvLook look = imports.lookByTitles(source(table), CsvKind.FEATURES);

        Acting.as(role, () -> {
            for (Work work : List.<Work>of(
                    () -> imports.look(source(table), null, null, null),
                    () -> imports.lookByTitles(source(table), CsvKind.FEATURES),
                    () -> imports.remember(look, choices),
                    () -> imports.preview(source(table), choices, ImportProgress.NONE),
                    () -> imports.commit(source(table), choices, null, false, ImportProgress.NONE),
                    () -> imports.failedLines(source(table), choices, List.of()))) {
                assertThatThrownBy(work::run).isInstanceOf(AccessDeniedException.class);
            }
            assertThat(exports.all(CsvKind.FEATURES).text()).isNotEmpty();
            assertThat(exports.template(CsvKind.FEATURES).text()).isNotEmpty();
        });
        Acting.asNobody(() -> assertThatThrownBy(() -> exports.all(CsvKind.FEATURES))
                .isInstanceOf(AuthenticationCredentialsNotFoundException.class));
    }

    private ImportReport commit(CsvKind kind, String table) {
        return imports.commit(source(table), look(kind, table), null, false, ImportProgress.NONE);
    }

    private CsvChoices look(CsvKind kind, String table) {
        return imports.lookByTitles(source(table), kind).choices();
    }

    private static CsvSource source(String table) {
        try {
            return CsvSource.read("table.csv", new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

class CsvImportsOnH2Test extends CsvImportsTest {}

@OnPostgreSql
class CsvImportsOnPostgreSqlTest extends CsvImportsTest {}
