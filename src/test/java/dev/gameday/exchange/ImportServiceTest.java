package dev.gameday.exchange;

import static dev.gameday.exchange.CatalogSamples.entity;
import static dev.gameday.exchange.CatalogSamples.file;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gameday.base.Role;
import dev.gameday.base.RuleException;
import dev.gameday.catalog.ApplicationData;
import dev.gameday.catalog.ApplicationFilter;
import dev.gameday.catalog.ApplicationRow;
import dev.gameday.catalog.ApplicationService;
import dev.gameday.catalog.RelianceService;
import dev.gameday.testing.Acting;
import dev.gameday.testing.ActingAs;
import dev.gameday.testing.GamedayTest;
import dev.gameday.testing.OnPostgreSql;
import dev.gameday.testing.OwnDatabase;
import dev.gameday.testing.StatementCounter;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@GamedayTest
@ActingAs(Role.MANAGER)
@OwnDatabase
abstract class ImportServiceTest {

    @Autowired
    private ImportService imports;

    @Autowired
    private ApplicationService applications;

    @Autowired
    private RelianceService reliances;

    @Autowired
    private JdbcClient db;

    @BeforeEach
    void empty() {
        for (String table : List.of("import_record", "application_dependency", "dependency", "application", "team")) {
            db.sql("delete from " + table).update();
        }
    }

    @Test
    void aPreviewChangesNothing() {
        ImportReport preview = imports.preview(CatalogSamples.real("pocket"));

        assertThat(preview.committed()).isFalse();
        assertThat(preview.counts()).isEqualTo(new ImportCounts(12, 0, 0, 0, 10));
        assertThat(rows("application")).isZero();
        assertThat(rows("import_record")).isZero();
    }

    @Test
    void whatThePreviewSaidIsImportedOnceAndThenNothingMore() {
        List<CatalogFile> files = CatalogSamples.real("pocket");
        ImportReport report = imports.commit(files, imports.preview(files).fingerprint());

        assertThat(report.committed()).isTrue();
        assertThat(report.items())
                .filteredOn(item -> item.action() == ImportAction.CREATED)
                .allSatisfy(item -> assertThat(item.targetId()).isNotNull());
        assertThat(rows("application")).isEqualTo(6);
        assertThat(rows("dependency")).isEqualTo(5);
        assertThat(rows("application_dependency")).isEqualTo(5);
        long records = rows("import_record");

        ImportReport again = imports.commit(files, null);

        assertThat(again.counts()).isEqualTo(new ImportCounts(0, 0, 12, 0, 10));
        assertThat(rows("import_record")).isEqualTo(records);
    }

    @Test
    void inWhichOrderFilesComeAndInWhichFoldersChangesNothing() {
        List<CatalogFile> files = CatalogSamples.real("benwilcock");
        imports.commit(files, null);
        List<CatalogFile> otherwise = files.reversed().stream()
                .map(file -> new CatalogFile("all.zip!some/" + file.baseName() + " (2)", file.text()))
                .toList();

        assertThat(imports.preview(otherwise).changes()).isZero();
    }

    @Test
    void ownersAndReliancesArrive() {
        imports.commit(CatalogSamples.real("pocket"), null);

        ApplicationRow listApi = application("list-api");
        assertThat(applications.detail(listApi.id()).teamName()).isEqualTo("backend");
        assertThat(reliances.ofApplication(listApi.id()))
                .singleElement()
                .matches(row -> row.dependencyName().equals("pocket-db-primary"));
    }

    @Test
    @Timeout(30)
    void aLargeCatalogIsImportedAndAgainUnchanged() {
        List<CatalogFile> files = CatalogSamples.real("benwilcock");
        ImportReport report = imports.commit(files, null);

        assertThat(rows("application")).isEqualTo(369);
        assertThat(imports.commit(files, null).counts())
                .isEqualTo(new ImportCounts(
                        0, 0, report.counts().created(), 0, report.counts().skipped()));
    }

    @Test
    void aPreviewTakesFiveStatementsAtAnySize() {
        int small = StatementCounter.count(() -> imports.preview(CatalogSamples.real("pocket")));
        imports.commit(CatalogSamples.real("benwilcock"), null);
        int large = StatementCounter.count(() -> imports.preview(CatalogSamples.real("benwilcock")));

        assertThat(large).isEqualTo(small).isEqualTo(5);
    }

    @Test
    void aHandEditIsKeptAndTheOtherFieldsFollow() {
        imports.commit(List.of(file(text("One", "Words"))), null);
        UUID id = application("One").id();
        edit(id, "By hand");

        ImportReport report = imports.commit(List.of(file(text("Two", "New words"))), null);

        assertThat(report.counts()).isEqualTo(new ImportCounts(0, 1, 0, 1, 0));
        assertThat(applications.detail(id).name()).isEqualTo("Two");
        assertThat(applications.detail(id).description()).isEqualTo("By hand");
    }

    @Test
    void anImportIsRefusedWhenSomethingChangedSinceThePreview() {
        imports.commit(List.of(file(text("One", "Words"))), null);
        List<CatalogFile> next = List.of(file(text("Two", "New words")));
        String fingerprint = imports.preview(next).fingerprint();
        edit(application("One").id(), "By hand");

        assertThatThrownBy(() -> imports.commit(next, fingerprint))
                .isInstanceOf(RuleException.class)
                .hasMessageContaining("since the preview");
        assertThat(application("One")).isNotNull();
    }

    @Test
    void aRefusedFileChangesNothing() {
        List<CatalogFile> files = List.of(file("good.yaml", entity("Component", "a")), file("bad.yaml", "- x"));

        assertThatThrownBy(() -> imports.commit(files, null))
                .isInstanceOf(ImportRefusedException.class)
                .hasMessageStartingWith("bad.yaml, document 1, line 1");
        assertThat(rows("application")).isZero();
        assertThat(imports.refusal(files.getFirst())).isEmpty();
        assertThat(imports.refusal(files.getLast())).isPresent();
    }

    @Test
    void aPlaceholderIsFilledByTheRealThingAndKeepsItsId() {
        imports.commit(List.of(file(entity("Component", "api", "dependsOn: [component:identity]"))), null);
        UUID placeholder = db.sql("select id from dependency").query(UUID.class).single();

        imports.commit(List.of(file(entity("Component", "identity", "owner: team-i"))), null);

        assertThat(db.sql("select application_id from dependency where id = :id")
                        .param("id", placeholder)
                        .query(UUID.class)
                        .single())
                .isEqualTo(application("identity").id());
    }

    @ParameterizedTest
    @EnumSource(names = {"ORGANIZER", "ENGINEER", "STAKEHOLDER"})
    void onlyManagersImport(Role role) {
        List<CatalogFile> files = List.of(file(entity("Component", "a")));

        assertThatThrownBy(() -> Acting.as(role, () -> imports.preview(files)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> Acting.as(role, () -> imports.commit(files, null)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> Acting.as(role, () -> imports.refusal(files.getFirst())))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(rows("application")).isZero();
    }

    private void edit(UUID id, String description) {
        var now = applications.detail(id);
        applications.update(
                id,
                now.version(),
                new ApplicationData(
                        now.name(),
                        description,
                        now.teamId(),
                        now.tier(),
                        now.minimumViableMode(),
                        now.minimumViableNote(),
                        now.room(),
                        now.link()));
    }

    private ApplicationRow application(String name) {
        return applications.list(new ApplicationFilter(name, null, false), 0, 10).stream()
                .filter(row -> row.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private long rows(String table) {
        return db.sql("select count(*) from " + table).query(Long.class).single();
    }

    private static String text(String title, String description) {
        return "kind: Component\nmetadata: {name: api, title: '%s', description: '%s'}\n".formatted(title, description);
    }
}

class ImportServiceOnH2Test extends ImportServiceTest {}

@OnPostgreSql
class ImportServiceOnPostgreSqlTest extends ImportServiceTest {}
