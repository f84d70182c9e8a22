package dev.gameday.exchange;

import static dev.gameday.exchange.CatalogSamples.file;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogParserTest {

    @Test
    void anEntityIsReadWithItsLine() {
        CatalogContent content = CatalogParser.parse(file("""
                # a comment
                kind: Component
                metadata:
                  name: List-API
                  title: Lists
                  description: |
                    Keeps
                    lists.
                  links:
                    - url: https://lists.example.org
                spec:
                  type: service
                  owner: backend
                  dependsOn:
                    - resource:db
                    - other/cache
                ---
                kind: Resource
                metadata: {name: db, namespace: Infra}
                """));

        assertThat(content.entities()).hasSize(2);
        CatalogEntity component = content.entities().getFirst();
        assertThat(component.ref()).hasToString("component:default/list-api");
        assertThat(component.name()).isEqualTo("List-API");
        assertThat(component.displayName()).isEqualTo("Lists");
        assertThat(component.description()).isEqualTo("Keeps\nlists.");
        assertThat(component.link()).isEqualTo("https://lists.example.org");
        assertThat(component.owner()).isEqualTo("backend");
        assertThat(component.line()).isEqualTo(2);
        assertThat(component.dependsOn())
                .extracting(CatalogEntity.Mention::text)
                .containsExactly("resource:db", "other/cache");
        assertThat(component.dependsOn())
                .extracting(CatalogEntity.Mention::line)
                .containsExactly(15, 16);
        assertThat(content.entities().getLast().ref()).hasToString("resource:infra/db");
        assertThat(content.entities().getLast().line()).isEqualTo(18);
    }

    @Test
    void aNameLeftEmptyIsSkippedWithItsLineAndTheRestIsRead() {
        CatalogContent content = CatalogParser.parse(file("""
                kind: Component
                metadata:
                  name:
                ---
                kind: API
                metadata: {name: ''}
                ---
                kind: API
                metadata: {name: lists}
                """));

        assertThat(content.entities()).extracting(CatalogEntity::name).containsExactly("lists");
        assertThat(content.skipped())
                .extracting(CatalogContent.SkippedDocument::line)
                .containsExactly(3, 6);
        assertThat(content.skipped().getFirst().reason()).contains("metadata.name is empty");
    }

    @Test
    void emptyDocumentsWindowsLineEndsAndAByteOrderMarkAreFine() {
        CatalogFile file = CatalogFile.of(
                "x.yaml", CatalogSamples.utf8("\uFEFF---\r\n---\r\nkind: API\r\nmetadata:\r\n  name: a\r\n---\r\n"));

        assertThat(CatalogParser.parse(file).entities()).hasSize(1);
        assertThat(CatalogParser.parse(file).entities().getFirst().line()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"name: 42", "name: true", "name: 2012-10-21", "name: '42'"})
    void aNameThatLooksLikeAnotherTypeIsTakenAsWritten(String name) {
        String written = name.substring(6).replace("'", "");

        assertThat(CatalogParser.parse(file("kind: API\nmetadata: {" + name + "}"))
                        .entities())
                .extracting(CatalogEntity::name)
                .containsExactly(written);
    }

    @Test
    void aTextPlaceholderIsJustAMapping() {
        assertThat(CatalogParser.parse(file("""
                kind: API
                metadata: {name: a}
                spec: {definition: {$text: 'https://nowhere.invalid/x'}}
                """)).entities()).hasSize(1);
    }

    @Test
    void aNameThatNoReferenceCouldNameIsSkipped() {
        CatalogContent content = CatalogParser.parse(file("kind: Component\nmetadata:\n  name: ${{ values.name }}\n"));

        assertThat(content.entities()).isEmpty();
        assertThat(content.skipped().getFirst().reason()).contains("not a valid entity name");
    }

    @Test
    void whatIsNoEntityRefusesTheWholeFileAndSaysWhere() {
        ImportRefusedException refused = refusal("""
                kind: API
                metadata: {name: a}
                ---
                - a list
                """);

        assertThat(refused.document()).isEqualTo(2);
        assertThat(refused.line()).isEqualTo(4);
        assertThat(refused)
                .hasMessage("catalog-info.yaml, document 2, line 4: "
                        + "an entity must be a mapping with kind and metadata.name.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "just text",
                "[]",
                "metadata: {name: a}",
                "kind: API",
                "kind: API\nmetadata: {}",
                "kind: API\nmetadata: a",
                "kind: API\nmetadata: {name: [a]}",
                "kind: API\nmetadata: {name: {{ name }}}",
                "kind: [API]\nmetadata: {name: a}",
                "kind: 'A P I'\nmetadata: {name: a}",
                "kind: API\nkind: API\nmetadata: {name: a}",
                "kind: API\nmetadata: {name: a, name: b}",
                "kind: API\nmetadata: {name: a}\nspec: {owner: a, owner: b}",
                "kind: API\nmetadata:\n\tname: a",
                "kind: API\nmetadata: {name: a",
                "kind: API\nmetadata: {name: *nothing}",
                "kind: API\nmetadata: &m {name: a, loop: *m}",
                "kind: API\nmetadata: {name: a}\nspec: !!javax.script.ScriptEngineManager []",
                "kind: API\nmetadata: {name: a}\nspec: !custom {}",
                "kind: API\nmetadata: {name: a}\nspec: !!binary aGk=",
                "%TAG ! tag:evil.example,2012:\n---\nkind: API\nmetadata: {name: a}\nspec: !thing {}",
                "kind: API\nmetadata: {name: a}\nspec: {x: \u0007}",
                "",
                "---\n---\n",
                "# nothing but a comment"
            })
    void whatIsBrokenIsRefusedWithAReason(String yaml) {
        assertThat(refusal(yaml).reason()).isNotBlank().endsWith(".");
    }

    @Test
    void textThatIsNotUtf8IsRefusedWithItsLine() {
        byte[] windows = "kind: API\nmetadata:\n  name: caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1);

        ImportRefusedException refused =
                catchThrowableOfType(ImportRefusedException.class, () -> CatalogFile.of("x.yaml", windows));

        assertThat(refused).hasMessage("x.yaml, line 3: it is not UTF-8 text. Save it as UTF-8.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pocket", "backstage-demo", "benwilcock"})
    void realFilesAreRead(String folder) {
        List<CatalogContent> files =
                CatalogSamples.real(folder).stream().map(CatalogParser::parse).toList();
        int documents = files.stream()
                .mapToInt(
                        content -> content.entities().size() + content.skipped().size())
                .sum();

        assertThat(documents)
                .isEqualTo(
                        switch (folder) {
                            case "pocket" -> 20;
                            case "backstage-demo" -> 9;
                            default -> 564;
                        });
        assertThat(files).allSatisfy(content -> assertThat(content.warnings()).isEmpty());
    }

    private static ImportRefusedException refusal(String yaml) {
        return catchThrowableOfType(ImportRefusedException.class, () -> CatalogParser.parse(file(yaml)));
    }
}
