package dev.gameday.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 19);

    @Test
    void aTableSaysTheTitlesAndThenARowPerThing() {
        CsvTable<LocalDate> table = CsvTable.whole("days", DAY, () -> List.of(DAY))
                .column("Day", day -> day)
                .column("At", day -> Instant.parse("2026-11-19T14:00:00.123Z"))
                .column("Number", day -> -3)
                .column("Shown", day -> true)
                .column("Nothing", day -> null)
                .column("Text", day -> "two\nlines, \"quoted\"");

        assertThat(table.fileName()).isEqualTo("gameday-days-2026-11-19.csv");
        assertThat(table.text())
                .isEqualTo("\uFEFFDay,At,Number,Shown,Nothing,Text\r\n"
                        + "2026-11-19,2026-11-19T14:00:00Z,-3,yes,,\"two\nlines, \"\"quoted\"\"\"\r\n");
    }

    @Test
    void rowsAreReadInPagesUntilNoneIsLeft() {
        List<Integer> asked = new ArrayList<>();
        CsvTable<Integer> table = CsvTable.reading("numbers", DAY, (offset, limit) -> {
                    asked.add(offset);
                    return IntStream.range(offset, Math.min(1_200, offset + limit))
                            .boxed()
                            .toList();
                })
                .column("Number", number -> number);

        assertThat(table.text().lines()).hasSize(1_201).endsWith("1199");
        assertThat(asked).containsExactly(0, 500, 1_000, 1_200);
    }

    @Test
    void whatIsRefusedLeavesNoFileBehind() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CsvTable<String> table = CsvTable.reading("secrets", DAY, (offset, limit) -> {
            throw new IllegalStateException("refused");
        });

        assertThatThrownBy(() -> table.write(() -> out)).hasMessage("refused");
        assertThat(out.size()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1",
                "@SUM(A1)",
                "\tx",
                "\rx",
                "\nx",
                "\uFF1D1+1",
                "'=1+1",
                "''-x",
            })
    void whatSpreadsheetsTakeForFormulasIsTextToThemAndReadsBackAsItWas(String text) {
        String guarded = FormulaGuard.guarded(text);

        assertThat(guarded).isEqualTo("'" + text);
        assertThat(FormulaGuard.original(guarded)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "'", "''", "plain", "'quoted'", "a=b", "1-2", "'tis"})
    void otherTextStaysAsItIs(String text) {
        assertThat(FormulaGuard.guarded(text)).isEqualTo(text);
        assertThat(FormulaGuard.original(text)).isEqualTo(text);
    }
}
