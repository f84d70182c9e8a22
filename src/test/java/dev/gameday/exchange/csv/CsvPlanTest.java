package dev.gameday.exchange.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.gameday.base.Text;
import dev.gameday.catalog.DependencyData;
import dev.gameday.catalog.DependencyKind;
import dev.gameday.catalog.FeatureData;
import dev.gameday.catalog.NeedLevel;
import dev.gameday.exchange.FieldChange;
import dev.gameday.exchange.ImportAction;
import dev.gameday.exchange.ImportItem;
import dev.gameday.exchange.ImportRefusedException;
import dev.gameday.exchange.LineError;
import dev.gameday.exchange.csv.CatalogNow.App;
import dev.gameday.exchange.csv.CatalogNow.Feature;
import dev.gameday.exchange.csv.CatalogNow.Reliance;
import dev.gameday.exchange.csv.CatalogNow.Thing;
import dev.gameday.exchange.csv.CsvPlan.RankStep;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What tables say, how that is found out, and what comes of it. */
class CsvPlanTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 19);
    private static final String TITLES = "Application,Rank,Need level,Feature,When shed\n";

    private final App callTool = new App(UUID.randomUUID(), "Call tool", new LinkedHashMap<>());
    private final Thing database =
            new Thing(UUID.randomUUID(), 3, new DependencyData("Main database", DependencyKind.DATABASE));
    private final CatalogNow now = CatalogNow.of(List.of(callTool), List.of(database));

    @Test
    void aLineCreatesAFeatureAndAnEmptyCellSaysNothing() {
        has("Sign in", NeedLevel.CORE, "A static page");

        CsvPlan plan = features(TITLES + "call TOOL,,,Sign in,\nCall tool,1,Sheddable,Leader board,Hidden\n");

        assertThat(plan.errors()).isEmpty();
        assertThat(plan.items())
                .extracting(ImportItem::action, ImportItem::name, ImportItem::line)
                .containsExactly(
                        tuple(ImportAction.UNCHANGED, "Call tool: Sign in", 2),
                        tuple(ImportAction.CREATED, "Call tool: Leader board", 3));
        assertThat(plan.features()).hasSize(1);
        assertThat(plan.ranks()).hasSize(1);
        RankStep ranks = plan.ranks().getFirst();
        assertThat(ranks.after()).containsExactlyElementsOf(ranks.before().reversed());
    }

    @Test
    void whatAFileSaysOtherwiseIsChangedFieldByField() {
        has("Sign in", NeedLevel.CORE, "A static page");

        CsvPlan plan = features(TITLES + "Call tool,1,important,SIGN IN,\"Two\nlines\"\n");

        assertThat(plan.items().getFirst().changes())
                .containsExactly(
                        new FieldChange("Feature", "Sign in", "SIGN IN"),
                        new FieldChange("Need level", "Core", "Important"),
                        new FieldChange("When shed", "A static page", "Two\nlines"));
    }

    @Test
    void errorsNameLineColumnAndValueAndLeaveTheOtherLinesGood() {
        CsvPlan plan = features("""
                Name;Application;Rank
                "Two
                lines";Call tool;1
                Other;Call tool;1
                Third;Nope;x
                ;Call tool;0
                two LINES;Call tool;
                More;Call tool;5;too;many
                """);

        assertThat(plan.errors())
                .extracting(LineError::line, LineError::column, LineError::value)
                .containsExactly(
                        tuple(4, "Rank", "1"),
                        tuple(5, "Rank", "x"),
                        tuple(5, "Application", "Nope"),
                        tuple(6, "Name", ""),
                        tuple(6, "Rank", "0"),
                        tuple(7, "Name", "two LINES"),
                        tuple(8, "", ""));
        assertThat(plan.items()).extracting(ImportItem::line).containsExactly(2);
    }

    @Test
    void longCellsAreTakenAndTooLongOnesAreErrors() {
        CsvPlan plan = features(TITLES + "Call tool,,,Sign in," + "x".repeat(10_000) + "\nCall tool,,,Out,"
                + "y".repeat(Text.LONGEST + 1) + "\nCall tool,,," + "z".repeat(Text.LONGEST_NAME + 1) + ",\n");

        assertThat(plan.items()).hasSize(1);
        assertThat(plan.errors())
                .extracting(LineError::line, LineError::column)
                .containsExactly(tuple(3, "When shed"), tuple(4, "Feature"));
        assertThat(plan.errors()).allMatch(error -> error.value().length() < 250);
    }

    @Test
    void anApplicationTakesNoMoreFeaturesThanAHierarchyCanHold() {
        StringBuilder table = new StringBuilder(TITLES);
        for (int i = 0; i <= FeaturePlanner.MOST_OF_ONE_APPLICATION; i++) {
            table.append("Call tool,,,Feature ").append(i).append(",\n");
        }

        CsvPlan plan = features(table.toString());

        assertThat(plan.items()).hasSize(FeaturePlanner.MOST_OF_ONE_APPLICATION);
        assertThat(plan.errors()).extracting(LineError::line).containsExactly(1_002);
    }

    @Test
    void aDependencyMayHaveALinePerFeatureThatReliesOnIt() {
        UUID signIn = has("Sign in", NeedLevel.CORE, "");
        UUID board = has("Leader board", NeedLevel.SHEDDABLE, "");
        now.hard().put(new Reliance(signIn, database.id()), true);

        CsvPlan plan = dependencies("""
                Dependency,Kind,Reliability,Assessed on,Application,Feature,Hard or soft
                Main database,,Risky,2026-11-01,Call tool,Sign in,
                MAIN database,,,,Call tool,Leader board,soft
                Mail,third party,,,Call tool,,
                """);

        assertThat(plan.errors()).isEmpty();
        assertThat(plan.items())
                .extracting(ImportItem::action, ImportItem::name, ImportItem::line)
                .containsExactly(
                        tuple(ImportAction.CHANGED, "Main database", 2), tuple(ImportAction.CREATED, "Mail", 4));
        assertThat(plan.items().getFirst().changes())
                .containsExactly(
                        new FieldChange("Reliability", "Not assessed", "Risky"),
                        new FieldChange("Assessed on", "", "2026-11-01"),
                        new FieldChange("Relied on by", "", "Call tool: Leader board, soft"));
        assertThat(plan.reliances()).hasSize(2);
        assertThat(plan.reliances().getFirst().featureId()).isEqualTo(board);
        assertThat(plan.reliances().getLast().featureId()).isNull();
    }

    @Test
    void linesOfOneDependencyMustNotContradictEachOther() {
        CsvPlan plan = dependencies("""
                Dependency,Kind,Application,Feature,Hard or soft,Assessed on
                Cache,Cache,,,,
                Cache,Queue,,,,
                Fresh,,,,,
                Main database,,Call tool,Nope,,
                Main database,,,Sign in,,
                Main database,,Call tool,,hard,
                Main database,,Call tool,,,
                Main database,,Call tool,,,
                Main database,,,,,2026-12-01
                Main database,,,,,1.12.2026
                """);

        assertThat(plan.errors())
                .extracting(LineError::line, LineError::column)
                .containsExactly(
                        tuple(3, "Kind"),
                        tuple(4, "Kind"),
                        tuple(5, "Feature"),
                        tuple(6, "Feature"),
                        tuple(7, "Hard or soft"),
                        tuple(9, "Application"),
                        tuple(10, "Assessed on"),
                        tuple(11, "Assessed on"));
        assertThat(plan.items()).extracting(ImportItem::name).containsExactly("Cache", "Main database");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
    void theEncodingIsFoundOut(String charset) {
        String text = "Application;Feature\nCall tool;Anträge für Größen\n";

        var source = source(text.getBytes(Charset.forName(charset)));
        CsvEncoding encoding = CsvEncoding.of(source.bytes());

        assertThat(CsvSheet.of(source, encoding, ';').lines().getFirst().cells())
                .containsExactly("Call tool", "Anträge für Größen");
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheFirstTitle() {
        for (String charset : List.of("UTF-8", "UTF-16LE", "UTF-16BE")) {
            var source = source("\uFEFFApplication,Feature\nA,B\n".getBytes(Charset.forName(charset)));

            assertThat(CsvSheet.of(source, CsvEncoding.of(source.bytes()), ',').header())
                    .containsExactly("Application", "Feature");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"','|','", "';'|';'", "'\t'|'\t'"})
    void theSeparatorIsFoundOutWhateverCellsContain(char separator, char expected) {
        String text = String.join(String.valueOf(separator), "Application", "Feature", "When shed") + "\n"
                + String.join(String.valueOf(separator), "A", "\"b,c;d\te\nf\"", "g") + "\n";

        assertThat(CsvSheet.separatorOf(source(text.getBytes(StandardCharsets.UTF_8)), CsvEncoding.UTF_8))
                .isEqualTo(expected);
    }

    @Test
    void spreadsheetsMaySayTheSeparatorThemselves() {
        var source = source("sep=;\r\nApplication;Feature\r\nA;B\r\n".getBytes(StandardCharsets.UTF_8));

        char separator = CsvSheet.separatorOf(source, CsvEncoding.UTF_8);
        CsvSheet sheet = CsvSheet.of(source, CsvEncoding.UTF_8, separator);

        assertThat(separator).isEqualTo(';');
        assertThat(sheet.header()).containsExactly("Application", "Feature");
        assertThat(sheet.lines().getFirst().number()).isEqualTo(3);
    }

    @Test
    void whatIsNoTableOrTooLargeAOneIsRefused() {
        assertThatThrownBy(() -> sheet("Application,Feature\n"))
                .isInstanceOf(ImportRefusedException.class)
                .hasMessageContaining("it has no lines");
        assertThatThrownBy(() -> sheet("Application,Feature\nA,B\nC,\"never closed\n" + "x\n".repeat(5)))
                .isInstanceOf(ImportRefusedException.class)
                .hasMessageContaining("quotation mark");
        assertThatThrownBy(() -> sheet("A\n" + "b\n".repeat(CsvSheet.MAX_LINES + 1)))
                .isInstanceOf(ImportRefusedException.class)
                .hasMessageContaining("more than 100000 lines");
        assertThat(sheet("A\n" + "b\n".repeat(CsvSheet.MAX_LINES)).lines()).hasSize(CsvSheet.MAX_LINES);
        assertThatThrownBy(() -> sheet("a".repeat(1) + ",b".repeat(CsvSheet.MAX_COLUMNS) + "\nA,B\n"))
                .isInstanceOf(ImportRefusedException.class)
                .hasMessageContaining("columns");
    }

    @Test
    void columnsAreGuessedFromTitlesInAnyCaseAndOrder() {
        List<String> features = List.of("when-shed", "NEED_LEVEL", "name", "Problem", "App");
        List<String> dependencies = List.of("type", "Dependency", "Service", "Feature", "hard/soft");

        assertThat(CsvMapping.kind(features)).isEqualTo(CsvKind.FEATURES);
        assertThat(CsvMapping.guess(CsvKind.FEATURES, features, Map.of()))
                .isEqualTo(Map.of(
                        CsvField.WHEN_SHED, 0, CsvField.NEED_LEVEL, 1, CsvField.FEATURE, 2, CsvField.APPLICATION, 4));
        assertThat(CsvMapping.kind(dependencies)).isEqualTo(CsvKind.DEPENDENCIES);
        assertThat(CsvMapping.guess(CsvKind.DEPENDENCIES, dependencies, Map.of(CsvField.EVIDENCE, "TYPE")))
                .isEqualTo(Map.of(
                        CsvField.EVIDENCE,
                        0,
                        CsvField.DEPENDENCY,
                        1,
                        CsvField.APPLICATION,
                        2,
                        CsvField.FEATURE,
                        3,
                        CsvField.HARDNESS,
                        4));
    }

    @Test
    void wishedRanksAreGivenAndTheOthersKeepTheirOrderBetweenThem() {
        assertThat(RankOrder.of(List.of("a", "b", "c", "d"), Map.of("d", 1))).containsExactly("d", "a", "b", "c");
        assertThat(RankOrder.of(List.of("a", "b", "c", "d"), Map.of("a", 3))).containsExactly("b", "c", "a", "d");
        assertThat(RankOrder.of(List.of("a", "b"), Map.of("a", 99, "b", 98))).containsExactly("b", "a");
        assertThat(RankOrder.of(List.of("b", "c", "a", "d"), Map.of("a", 3))).containsExactly("b", "c", "a", "d");
    }

    private UUID has(String name, NeedLevel level, String whenShed) {
        Feature feature = new Feature(
                UUID.randomUUID(), 1, callTool.features().size() + 1, new FeatureData(name, "", level, whenShed, ""));
        callTool.features().put(Text.key(name), feature);
        return feature.id();
    }

    private CsvPlan features(String text) {
        CsvSheet sheet = sheet(text);
        return FeaturePlanner.plan("f.csv", sheet, CsvMapping.guess(CsvKind.FEATURES, sheet.header(), Map.of()), now);
    }

    private CsvPlan dependencies(String text) {
        CsvSheet sheet = sheet(text);
        return DependencyPlanner.plan(
                "d.csv", sheet, CsvMapping.guess(CsvKind.DEPENDENCIES, sheet.header(), Map.of()), now, TODAY);
    }

    private static CsvSheet sheet(String text) {
        var source = source(text.getBytes(StandardCharsets.UTF_8));
        return CsvSheet.of(source, CsvEncoding.UTF_8, CsvSheet.separatorOf(source, CsvEncoding.UTF_8));
    }

    private static dev.gameday.exchange.csv.CsvSource source(byte[] bytes) {
        try {
            return dev.gameday.exchange.csv.CsvSource.read("f.csv", new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
