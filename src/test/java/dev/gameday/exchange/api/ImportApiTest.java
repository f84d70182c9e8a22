package dev.gameday.exchange.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import dev.gameday.base.Role;
import dev.gameday.security.AccountPrincipal;
import dev.gameday.testing.Acting;
import dev.gameday.testing.GamedayTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@GamedayTest
class ImportApiTest {

    private static final String YAML = "application/yaml";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JsonMapper json;

    @Autowired
    private JdbcClient db;

    @ParameterizedTest
    @ValueSource(strings = {YAML, "text/yaml", "application/x-yaml", "text/yaml;charset=UTF-8"})
    void aDryRunReportsAndChangesNothing(String type) {
        MvcTestResult result = post(Role.MANAGER, "?dryRun=true", type, component("dry", "team-dry"));

        assertThat(result).hasStatusOk();
        JsonNode report = body(result);
        assertThat(report.path("committed").asBoolean()).isFalse();
        assertThat(report.path("counts").path("created").asInt()).isEqualTo(2);
        assertThat(count("dry")).isZero();
    }

    @Test
    void anImportSaysWhatItDidAndAgainThatNothingIsLeft() {
        String yaml = component("lists", "team-lists") + "---\nkind: System\nmetadata: {name: all}\n";

        JsonNode report = body(post(Role.MANAGER, "?file=a/catalog-info.yaml", YAML, yaml));
        JsonNode again = body(post(Role.MANAGER, "", YAML, yaml));

        assertThat(report.path("committed").asBoolean()).isTrue();
        JsonNode application = report.path("items")
                .valueStream()
                .filter(item -> item.path("target").asString().equals("APPLICATION"))
                .findFirst()
                .orElseThrow();
        assertThat(application.path("action").asString()).isEqualTo("CREATED");
        assertThat(application.path("entityRef").asString()).isEqualTo("component:default/lists");
        assertThat(application.path("name").asString()).isEqualTo("lists");
        assertThat(application.path("file").asString()).isEqualTo("a/catalog-info.yaml");
        assertThat(application.path("line").asInt()).isEqualTo(1);
        assertThat(application.path("targetId").asString()).isNotEmpty();
        assertThat(application.path("changes").path(0).path("field").asString()).isEqualTo("name");
        assertThat(report.path("counts").path("skipped").asInt()).isEqualTo(1);
        assertThat(again.path("counts").path("created").asInt()).isZero();
        assertThat(again.path("counts").path("changed").asInt()).isZero();
        assertThat(again.path("counts").path("unchanged").asInt()).isEqualTo(2);
        assertThat(count("lists")).isEqualTo(1);
    }

    @Test
    void aRefusalNamesDocumentAndLine() {
        MvcTestResult result = post(Role.MANAGER, "", YAML, component("good", "t") + "---\n- no entity\n");

        assertThat(result).hasStatus(422);
        assertThat(result.getResponse().getContentType()).startsWith("application/problem+json");
        JsonNode problem = body(result);
        assertThat(problem.path("document").asInt()).isEqualTo(2);
        assertThat(problem.path("line").asInt()).isEqualTo(7);
        assertThat(problem.path("detail").asString()).contains("Nothing was imported", "document 2, line 7");
        assertThat(count("good")).isZero();
    }

    @Test
    void whatIsTooLargeIsRefusedAsSuch() {
        MvcTestResult result = post(Role.MANAGER, "", YAML, "# nothing\n".repeat(600_000));

        assertThat(result).hasStatus(413);
        assertThat(body(result).path("detail").asString()).contains("5 MB");
    }

    @Test
    void aCommitThatWouldDoSomethingElseThanItsPreviewIsRefused() {
        String yaml = component("raced", "team-raced");
        String fingerprint = body(post(Role.MANAGER, "?dryRun=true", YAML, yaml))
                .path("fingerprint")
                .asString();
        post(Role.MANAGER, "", YAML, yaml);

        assertThat(post(Role.MANAGER, "?fingerprint=" + fingerprint, YAML, yaml))
                .hasStatus(409);
    }

    @Test
    void otherTypesAreNotTaken() {
        assertThat(post(Role.MANAGER, "", "application/json", "{}")).hasStatus(415);
    }

    @ParameterizedTest
    @EnumSource(names = {"ORGANIZER", "ENGINEER", "STAKEHOLDER"})
    void onlyManagersImport(Role role) {
        assertThat(post(role, "?dryRun=true", YAML, component("denied", "t"))).hasStatus(403);
        assertThat(post(role, "", YAML, component("denied", "t"))).hasStatus(403);
        assertThat(post(role, "", YAML, "- broken")).hasStatus(403);
    }

    @Test
    void aZipOfCatalogsIsImportedAndAHostileOneNamesItsEntry() throws IOException {
        byte[] zip = zip("a/catalog-info.yaml", component("zipped", "team-zipped"));

        assertThat(body(send(Role.MANAGER, "backstage", "application/zip", zip))
                        .path("counts")
                        .path("created")
                        .asInt())
                .isEqualTo(2);
        assertThat(count("zipped")).isEqualTo(1);
        MvcTestResult hostile =
                send(Role.MANAGER, "backstage", "application/zip", zip("../evil.yaml", component("evil", "team-evil")));
        assertThat(hostile).hasStatus(422);
        assertThat(body(hostile).path("file").asString()).isEqualTo("catalogs.zip!../evil.yaml");
        assertThat(count("evil")).isZero();
    }

    @Test
    void tablesAreImportedAndExportedAndErrorsNameLineAndColumn() {
        post(Role.MANAGER, "", YAML, component("tabled", "team-tabled"));
        String table = "Application;Feature;Need level\ntabled;Sign in;core\n";

        assertThat(body(table("features?dryRun=true", table))
                        .path("counts")
                        .path("created")
                        .asInt())
                .isEqualTo(1);
        assertThat(body(table("features", table)).path("committed").asBoolean()).isTrue();
        MvcTestResult wrong =
                table("dependencies", "Dependency,Kind,Application,Feature\nD1,Database,tabled,Nope\nD2,DNS,,\n");
        assertThat(wrong).hasStatus(422);
        JsonNode error = body(wrong).path("errors").path(0);
        assertThat(error.path("line").asInt()).isEqualTo(2);
        assertThat(error.path("column").asString()).isEqualTo("Feature");
        assertThat(error.path("value").asString()).isEqualTo("Nope");
        assertThat(body(table(
                                "dependencies?goodLinesOnly=true",
                                "Dependency,Kind,Application,Feature\nD1,Database,tabled,Nope\nD2,DNS,,\n"))
                        .path("counts")
                        .path("created")
                        .asInt())
                .isEqualTo(1);
        assertThat(export(Role.STAKEHOLDER, "features.csv")).contains("tabled,1,Core,Sign in,,,\r\n");
        assertThat(export(Role.STAKEHOLDER, "dependencies.csv")).contains("D2,DNS,Not assessed,,,,,,\r\n");
        MvcTestResult lacking = table("features", "Application,Rank\ntabled,1\n");
        assertThat(lacking).hasStatus(422);
        assertThat(body(lacking).path("detail").asString()).contains("no column says the feature");
    }

    @ParameterizedTest
    @EnumSource(names = {"ORGANIZER", "ENGINEER", "STAKEHOLDER"})
    void onlyManagersImportTables(Role role) {
        byte[] table = "Application,Feature\nx,y\n".getBytes(StandardCharsets.UTF_8);

        assertThat(send(role, "features", "text/csv", table)).hasStatus(403);
        assertThat(send(role, "dependencies?dryRun=true", "text/csv", table)).hasStatus(403);
        assertThat(send(role, "backstage", "application/zip", table)).hasStatus(403);
    }

    private MvcTestResult table(String path, String table) {
        return send(Role.MANAGER, path, "text/csv", table.getBytes(StandardCharsets.UTF_8));
    }

    private String export(Role role, String file) {
        MvcTestResult result = mvc.get()
                .uri("/api/v1/exports/" + file)
                .with(authentication(principal(role).authentication()))
                .exchange();
        assertThat(result).hasStatusOk();
        assertThat(result.getResponse().getContentType()).startsWith("text/csv");
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static byte[] zip(String name, String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(text.getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }

    private static AccountPrincipal principal(Role role) {
        return new AccountPrincipal(Acting.idOf(role), "x@example.org", "Somebody", Set.of(role), 0);
    }

    private MvcTestResult post(Role role, String query, String type, String yaml) {
        return send(role, "backstage" + query, type, yaml.getBytes(StandardCharsets.UTF_8));
    }

    private MvcTestResult send(Role role, String path, String type, byte[] content) {
        return mvc.post()
                .uri("/api/v1/imports/" + path)
                .with(authentication(principal(role).authentication()))
                .with(csrf())
                .contentType(type)
                .content(content)
                .exchange();
    }

    private JsonNode body(MvcTestResult result) {
        return json.readTree(result.getResponse().getContentAsByteArray());
    }

    private int count(String application) {
        return db.sql("select count(*) from application where name = :name")
                .param("name", application)
                .query(Integer.class)
                .single();
    }

    private static String component(String name, String owner) {
        return """
                kind: Component
                metadata:
                  name: %s
                spec:
                  owner: %s
                """.formatted(name, owner);
    }
}
