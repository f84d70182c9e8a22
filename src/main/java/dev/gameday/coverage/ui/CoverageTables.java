package dev.gameday.coverage.ui;

import dev.gameday.base.CsvTable;
import dev.gameday.catalog.RelianceGraph.Effect;
import dev.gameday.coverage.CoverageCounts;
import dev.gameday.coverage.CoverageDay;
import dev.gameday.coverage.CoverageLine;
import dev.gameday.coverage.Falls.Felt;
import dev.gameday.coverage.Matrix;
import dev.gameday.coverage.Matrix.Cell;
import dev.gameday.coverage.Matrix.Column;
import dev.gameday.coverage.Matrix.Row;
import dev.gameday.coverage.ModeRow;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** Coverage as files. */
public final class CoverageTables {
    private CoverageTables() {}

    /** @param what what the lines are about: "Application" */
    static CsvTable<CoverageLine> parts(String what, LocalDate day, Supplier<List<CoverageLine>> lines) {
        return counts(
                CsvTable.whole("coverage", day, lines)
                        .column("As of", line -> day)
                        .column(what, CoverageLine::name),
                CoverageLine::counts);
    }

    /** The program's coverage by the end of each day. */
    public static CsvTable<CoverageDay> trend(LocalDate day, Supplier<List<CoverageDay>> days) {
        return counts(
                CsvTable.whole("coverage-by-week", day, days).column("As of", CoverageDay::day), CoverageDay::counts);
    }

    static CsvTable<ModeRow> modes(LocalDate day, Supplier<List<ModeRow>> rows) {
        return CsvTable.whole("coverage-failure-modes", day, rows)
                .column("As of", row -> day)
                .column("Application", ModeRow::application)
                .column("Feature", ModeRow::feature)
                .column("Need level", row -> row.needLevel().label())
                .column("Dependency", ModeRow::dependency)
                .column("Fault", row -> row.fault().label())
                .column("State", row -> row.state().label())
                .column("Accepted until", ModeRow::acceptedUntil)
                .column(
                        "Evidence",
                        row -> row.result() == null
                                ? "Never exercised"
                                : row.result().label())
                .column("Evidence day", ModeRow::evidenceDay)
                .column("Valid through", ModeRow::validThrough)
                .column("Changed since", ModeRow::changedSince)
                .column("Reliability", row -> row.reliability().label())
                .column("Risk", ModeRow::risk);
    }

    /** What falls if a dependency falls, feature by feature. */
    static CsvTable<Felt> falls(LocalDate day, Supplier<List<Felt>> felt) {
        return CsvTable.whole("what-falls", day, felt)
                .column("Application", Felt::application)
                .column("Rank", Felt::rank)
                .column("Feature", Felt::feature)
                .column("Need level", row -> row.needLevel().label())
                .column("Relies on", Felt::through)
                .column("Hard", row -> row.effect() != Effect.CARRIES_ON)
                .column("When it falls", FallsTree::words)
                .column("Fallback", row -> String.join(" -> ", row.fallbacks()))
                .column("State", row -> row.state().label());
    }

    /** The matrix of an application, a line for each of its cells. */
    static CsvTable<Cell> matrix(LocalDate day, Matrix matrix) {
        Function<Cell, Row> row = cell -> matrix.rows().get(cell.row());
        Function<Cell, Column> column = cell -> matrix.columns().get(cell.column());
        return CsvTable.whole("matrix", day, matrix::cells)
                .column("Rank", row.andThen(Row::rank))
                .column("Feature", row.andThen(Row::name))
                .column("Need level", cell -> row.apply(cell).needLevel().label())
                .column("Dependency", column.andThen(Column::dependency))
                .column("Fault", cell -> column.apply(cell).fault().label())
                .column("Hard", Cell::hard)
                .column("State", cell -> cell.state().label())
                .column("Accepted until", Cell::acceptedUntil)
                .column("All fallbacks rely on", Cell::weakness);
    }

    private static <T> CsvTable<T> counts(CsvTable<T> table, Function<T, CoverageCounts> counts) {
        return table.column("Proven", row -> counts.apply(row).proven())
                .column("Failing", row -> counts.apply(row).failing())
                .column("Stale", row -> counts.apply(row).stale())
                .column("Prepared", row -> counts.apply(row).prepared())
                .column("Planned", row -> counts.apply(row).planned())
                .column("Unaddressed", row -> counts.apply(row).unaddressed())
                .column("In scope", row -> counts.apply(row).inScope())
                .column("Accepted", row -> counts.apply(row).accepted());
    }
}
