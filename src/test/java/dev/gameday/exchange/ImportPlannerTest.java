package dev.gameday.exchange;

import static dev.gameday.exchange.CatalogSamples.entity;
import static dev.gameday.exchange.CatalogSamples.file;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gameday.exchange.CatalogState.Existing;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImportPlannerTest {

    private CatalogState state = CatalogState.empty();

    @ParameterizedTest
    @ValueSource(strings = {"pocket", "backstage-demo", "benwilcock"})
    void importingRealFilesAgainChangesNothing(String folder) {
        List<CatalogFile> files = CatalogSamples.real(folder);
        int created = counts(run(files)).created();

        ImportPlan again = plan(files);

        assertThat(created).isPositive();
        assertThat(again.steps()).isEmpty();
        assertThat(again.reliances()).isEmpty();
        assertThat(again.remembered()).isEmpty();
        assertThat(counts(again))
                .isEqualTo(new ImportCounts(0, 0, created, 0, counts(again).skipped()));
    }

    @Test
    void thePocketFilesBecomeSevenMinusOneApplications() {
        ImportPlan plan = run(CatalogSamples.real("pocket"));

        assertThat(names(plan, ImportAction.CREATED, TargetType.APPLICATION))
                .containsExactly(
                        "collection-api",
                        "curated-corpus-api",
                        "curation-tools-data-sync",
                        "firefox-api-proxy",
                        "list-api",
                        "shared-snowplow-consumer");
        assertThat(names(plan, ImportAction.CREATED, TargetType.DEPENDENCY))
                .containsExactly(
                        "collection-db",
                        "collection-s3-bucket",
                        "curated-corpus-db",
                        "curated-corpus-s3-bucket",
                        "pocket-db-primary");
        assertThat(names(plan, ImportAction.CREATED, TargetType.TEAM)).containsExactly("backend");
        assertThat(plan.reliances()).hasSize(5);
        assertThat(plan.warnings())
                .extracting(ImportWarning::message)
                .singleElement()
                .asString()
                .contains("resource:default/pocket-db-primary", "placeholder");
        assertThat(plan.items())
                .filteredOn(item -> item.reason().equals("metadata.name is empty."))
                .extracting(item -> item.file() + ":" + item.line())
                .containsExactly(
                        "pocket/shareable-lists-api/catalog-info.yaml:4",
                        "pocket/shareable-lists-api/catalog-info.yaml:22");
    }

    @Test
    void aComponentThatOthersRelyOnIsADependencyToo() {
        ImportPlan plan = run(entity("Component", "Api", "dependsOn: [component:DEFAULT/identity]")
                + entity("Component", "Identity", "owner: Team-A"));

        assertThat(names(plan, ImportAction.CREATED, TargetType.DEPENDENCY)).containsExactly("Identity");
        Existing dependency = thing(TargetType.DEPENDENCY, "Identity");
        assertThat(dependency.values()).containsEntry(ImportField.KIND, "INTERNAL_SERVICE");
        assertThat(dependency.values().get(ImportField.APPLICATION))
                .isEqualTo(thing(TargetType.APPLICATION, "Identity").id().toString());
        assertThat(plan.warnings()).isEmpty();
    }

    @Test
    void aReferenceWithoutAKindMeansTheOneThingOfThatName() {
        ImportPlan plan = run(entity("Component", "api", "dependsOn: [db, cache]")
                + entity("Resource", "db", "type: database")
                + entity("Resource", "cache", "type: redis")
                + entity("Component", "cache"));

        assertThat(plan.reliances())
                .extracting(step -> step.dependency().ref().toString())
                .containsExactly("resource:default/db", "any:default/cache");
        assertThat(plan.warnings())
                .extracting(ImportWarning::message)
                .singleElement()
                .asString()
                .contains("may be component:default/cache or resource:default/cache");
    }

    @ParameterizedTest
    @CsvSource({"resource:db, Resource", "component:db, Component", "db, Resource", "db, Component"})
    void aPlaceholderThatTurnsUpKeepsItsId(String reference, String kind) {
        run(entity("Component", "api", "dependsOn: ['" + reference + "']"));
        UUID placeholder = thing(TargetType.DEPENDENCY, "db").id();

        ImportPlan plan = run(entity(kind, "db", "type: database"));

        assertThat(thing(TargetType.DEPENDENCY, "db").id()).isEqualTo(placeholder);
        assertThat(plan.items()).extracting(ImportItem::action).doesNotContain(ImportAction.CONFLICT);
        assertThat(state.imported().values()).noneMatch(CatalogState.Imported::placeholder);
        ImportPlan again = plan(
                entity("Component", "api", "dependsOn: ['" + reference + "']") + entity(kind, "db", "type: database"));
        assertThat(again.steps()).isEmpty();
        assertThat(again.reliances()).isEmpty();
    }

    @Test
    void whatSomebodyEditedIsKeptAndListedAndTheRestFollowsTheFile() {
        run(withTexts("Old title", "Old words"));
        edit(TargetType.APPLICATION, "Old title", ImportField.DESCRIPTION, "By hand");

        ImportPlan plan = run(withTexts("New title", "New words"));

        assertThat(item(plan, ImportAction.CHANGED).changes())
                .containsExactly(new FieldChange(ImportField.NAME, "Old title", "New title"));
        assertThat(item(plan, ImportAction.CONFLICT).changes())
                .containsExactly(new FieldChange(ImportField.DESCRIPTION, "By hand", "New words"));
        assertThat(thing(TargetType.APPLICATION, "New title").values())
                .containsEntry(ImportField.DESCRIPTION, "By hand");
    }

    @Test
    void anEditIsListedEvenWhenTheFileDidNotChange() {
        run(withTexts("Title", "Words"));
        edit(TargetType.APPLICATION, "Title", ImportField.NAME, "By hand");

        ImportPlan again = plan(withTexts("Title", "Words"));

        assertThat(again.steps()).isEmpty();
        assertThat(item(again, ImportAction.CONFLICT).changes())
                .containsExactly(new FieldChange(ImportField.NAME, "By hand", "Title"));
    }

    @Test
    void anEditThatSaysWhatTheFileSaysIsNoConflict() {
        run(withTexts("Title", "Words"));
        edit(TargetType.APPLICATION, "Title", ImportField.DESCRIPTION, "New words");

        ImportPlan plan = run(withTexts("Title", "New words"));

        assertThat(plan.steps()).isEmpty();
        assertThat(counts(plan)).isEqualTo(new ImportCounts(0, 0, 1, 0, 0));
        assertThat(counts(run(withTexts("Title", "Newer words"))).changed()).isEqualTo(1);
    }

    @Test
    void aRelianceThatSomebodyRemovedStaysRemoved() {
        String yaml = entity("Component", "api", "dependsOn: [resource:db]") + entity("Resource", "db");
        run(yaml);
        state.reliances().clear();

        ImportPlan again = plan(yaml);

        assertThat(again.reliances()).isEmpty();
        assertThat(item(again, ImportAction.CONFLICT).changes())
                .containsExactly(new FieldChange("dependsOn", "", "resource:default/db"));
    }

    @Test
    void aRelianceThatTheFileDropsEnds() {
        run(entity("Component", "api", "dependsOn: [resource:db]") + entity("Resource", "db"));

        ImportPlan plan = run(entity("Component", "api") + entity("Resource", "db"));

        assertThat(plan.reliances()).singleElement().matches(step -> !step.add());
        assertThat(state.reliances()).isEmpty();
        assertThat(counts(plan(entity("Component", "api", "dependsOn: [resource:db]")))
                        .changed())
                .isEqualTo(1);
    }

    @Test
    void whatAResourceSaysAboutItsDependentsCounts() {
        ImportPlan plan = run(entity("Component", "api") + entity("Resource", "db", "dependencyOf: [component:API]"));

        assertThat(plan.reliances()).hasSize(1);
        assertThat(plan(entity("Component", "api")).reliances()).isEmpty();
    }

    @Test
    void theSameEntityTwiceIsMergedWithAWarning() {
        ImportPlan plan = run(List.of(
                file("a.yaml", entity("Component", "Api", "dependsOn: [resource:db]")),
                file("b.yaml", entity("component", "api", "owner: team-a", "dependsOn: [resource:cache]"))));

        assertThat(names(plan, ImportAction.CREATED, TargetType.APPLICATION)).containsExactly("Api");
        assertThat(plan.reliances()).hasSize(2);
        assertThat(plan.warnings())
                .filteredOn(warning -> warning.message().contains("merged"))
                .singleElement()
                .matches(warning -> warning.file().equals("b.yaml") && warning.line() == 2);
    }

    @Test
    void twoThingsOfOneNameGetDistinctNames() {
        String yaml = entity("Component", "a", "dependsOn: [component:kubernetes, resource:kubernetes]")
                + entity("Component", "kubernetes")
                + entity("Resource", "kubernetes");
        ImportPlan plan = run(yaml);

        assertThat(names(plan, ImportAction.CREATED, TargetType.DEPENDENCY))
                .containsExactly("kubernetes", "kubernetes (component:default/kubernetes)");
        assertThat(plan(yaml).steps()).isEmpty();
    }

    @Test
    void somethingMadeByHandIsTakenOverByItsName() {
        UUID id = UUID.randomUUID();
        state = new CatalogState(
                Map.of(id, new Existing(TargetType.TEAM, id, 3, false, Map.of(ImportField.NAME, "Backend"))),
                Map.of(),
                state.reliances());

        ImportPlan plan = run(entity("Component", "api", "owner: backend"));

        assertThat(names(plan, ImportAction.CREATED, TargetType.TEAM)).isEmpty();
        assertThat(thing(TargetType.APPLICATION, "api").values()).containsEntry(ImportField.TEAM, id.toString());
        assertThat(plan(entity("Component", "api", "owner: backend")).steps()).isEmpty();
    }

    @Test
    void whatIsArchivedIsLeftAlone() {
        run(withTexts("Title", "Words"));
        Existing now = thing(TargetType.APPLICATION, "Title");
        state.existing().put(now.id(), new Existing(now.type(), now.id(), now.version(), true, now.values()));

        ImportPlan plan = plan(withTexts("Title", "New words"));

        assertThat(plan.steps()).isEmpty();
        assertThat(item(plan, ImportAction.CONFLICT).reason()).contains("Archived");
    }

    @Test
    void kindsThatMeanNothingHereAreSkippedWithALine() {
        ImportPlan plan = run(entity("System", "s") + entity("Unheard-Of", "u") + entity("User", "p"));

        assertThat(plan.steps()).isEmpty();
        assertThat(plan.items())
                .extracting(ImportItem::reason)
                .containsExactly(
                        "Kind System is not imported.",
                        "Kind Unheard-Of is not imported.",
                        "Kind User is not imported.");
        assertThat(plan.items()).extracting(ImportItem::line).containsExactly(2, 8, 14);
    }

    @Test
    void theLargeCatalogHasTwoDanglingReferences() {
        ImportPlan plan = run(CatalogSamples.real("benwilcock"));

        assertThat(plan.warnings())
                .extracting(ImportWarning::message)
                .filteredOn(message -> message.contains("not in these files"))
                .containsExactlyInAnyOrder(
                        "resource:default/postgresql is not in these files nor known from earlier; kept as a placeholder.",
                        "system:default/kubernetes is not in these files nor known from earlier; kept as a placeholder.");
        assertThat(names(plan, ImportAction.CREATED, TargetType.APPLICATION)).hasSize(369);
    }

    @ParameterizedTest
    @CsvSource({
        "database, DATABASE",
        "s3, OBJECT_STORAGE",
        "S3-bucket, OBJECT_STORAGE",
        "message-broker, QUEUE",
        "redis-cache, CACHE",
        "kafka-topic, QUEUE",
        "dns, DNS",
        "ai-model, OTHER",
        ", OTHER",
        "databases, DATABASE"
    })
    void theKindOfADependencyFollowsFromTheTypeOfTheResource(String type, String kind) {
        assertThat(DependencyKinds.of(type)).hasToString(kind);
    }

    private static String withTexts(String title, String description) {
        return "kind: Component\nmetadata: {name: api, title: '%s', description: '%s'}\n".formatted(title, description);
    }

    private ImportPlan plan(String yaml) {
        return plan(List.of(file(yaml)));
    }

    private ImportPlan plan(List<CatalogFile> files) {
        return ImportPlanner.plan(
                CatalogMerge.merge(files.stream().map(CatalogParser::parse).toList()), state);
    }

    private ImportPlan run(String yaml) {
        return run(List.of(file(yaml)));
    }

    private ImportPlan run(List<CatalogFile> files) {
        ImportPlan plan = plan(files);
        state = PlanApplied.to(state, plan);
        return plan;
    }

    private void edit(TargetType type, String name, String field, String value) {
        Existing now = thing(type, name);
        Map<String, String> values = new HashMap<>(now.values());
        values.put(field, value);
        state.existing().put(now.id(), new Existing(type, now.id(), now.version() + 1, false, values));
    }

    private Existing thing(TargetType type, String name) {
        return state.existing().values().stream()
                .filter(existing -> existing.type() == type && existing.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static ImportItem item(ImportPlan plan, ImportAction action) {
        return plan.items().stream()
                .filter(item -> item.action() == action)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> names(ImportPlan plan, ImportAction action, TargetType target) {
        return plan.items().stream()
                .filter(item -> item.action() == action && item.target() == target)
                .map(ImportItem::name)
                .toList();
    }

    private static ImportCounts counts(ImportPlan plan) {
        return ImportCounts.of(plan.items());
    }
}
