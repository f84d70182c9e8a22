package dev.gameday.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gameday.catalog.DependencyKind;
import dev.gameday.catalog.Fault;
import dev.gameday.catalog.NeedLevel;
import dev.gameday.catalog.Reliability;
import dev.gameday.coverage.Suggestion.FallbackUse;
import dev.gameday.coverage.Suggestion.Siblings;
import dev.gameday.failuremode.FallbackKind;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SuggestionsTest {
    private static final UUID DNS = UUID.randomUUID();
    private static final UUID OTHER_DNS = UUID.randomUUID();

    private final List<Suggestions.Relying> relying = new ArrayList<>();
    private final List<Suggestions.Chosen> chosen = new ArrayList<>();

    private static Matrix matrix(CellState first, CellState second) {
        return new Matrix(
                List.of(
                        new Matrix.Row(UUID.randomUUID(), 1, "Sign in", NeedLevel.CORE),
                        new Matrix.Row(UUID.randomUUID(), 2, "Charts", NeedLevel.SHEDDABLE)),
                List.of(
                        new Matrix.Column(DNS, "DNS", DependencyKind.DNS, Reliability.DOUBTFUL, Fault.SLOW, "Seconds"),
                        new Matrix.Column(
                                DNS, "DNS", DependencyKind.DNS, Reliability.DOUBTFUL, Fault.UNAVAILABLE, "Gone")),
                List.of(cell(0, 0, first), cell(0, 1, second), cell(1, 1, CellState.CANDIDATE)));
    }

    private static Matrix.Cell cell(int row, int column, CellState state) {
        return new Matrix.Cell(row, column, state, null, row == 0, null, null, null, null);
    }

    private UUID application(UUID dependency) {
        UUID id = UUID.randomUUID();
        relying.add(new Suggestions.Relying(id, dependency, DependencyKind.DNS));
        return id;
    }

    private void chose(
            UUID application, UUID dependency, @Nullable FallbackKind fallback, @Nullable CoverageState state) {
        chosen.add(new Suggestions.Chosen(
                application, dependency, DependencyKind.DNS, Fault.UNAVAILABLE, fallback, state));
    }

    private List<Suggestion> suggestions(Matrix matrix) {
        return Suggestions.of(matrix, relying, chosen);
    }

    @Test
    void theCatalogueAloneSuggestsWithoutSayingWhatOthersDid() {
        List<Suggestion> all = suggestions(matrix(CellState.CANDIDATE, CellState.CANDIDATE));
        assertThat(all).extracting(Suggestion::fault).containsExactly(Fault.SLOW, Fault.UNAVAILABLE);
        assertThat(all).allMatch(it -> it.sameDependency() == null && it.sameKind() == null);
        assertThat(all).allMatch(it -> it.usualFallback() == null);
        assertThat(all.get(1).features()).containsExactly("Sign in", "Charts");
        assertThat(all.get(1).hard()).isEqualTo(1);
    }

    @Test
    void onlyCandidatesAreSuggestedNeverWhatSomebodyRetired() {
        List<Suggestion> all = suggestions(matrix(CellState.RETIRED, CellState.PROVEN));
        assertThat(all)
                .singleElement()
                .satisfies(it -> assertThat(it.features()).containsExactly("Charts"));
    }

    @Test
    void whatOthersOnTheSameDependencyDidIsCountedByApplication() {
        UUID one = application(DNS);
        UUID two = application(DNS);
        UUID three = application(DNS);
        application(DNS);
        chose(one, DNS, FallbackKind.SERVE_STATIC_COPY, CoverageState.PROVEN);
        chose(one, DNS, FallbackKind.SERVE_STATIC_COPY, CoverageState.FAILING);
        chose(two, DNS, FallbackKind.SERVE_STATIC_COPY, CoverageState.STALE);
        chose(three, DNS, FallbackKind.SERVE_FROM_CACHE, null);
        UUID elsewhere = application(OTHER_DNS);
        chose(elsewhere, OTHER_DNS, null, null);
        Suggestion first =
                suggestions(matrix(CellState.CANDIDATE, CellState.CANDIDATE)).getFirst();
        assertThat(first.fault()).isEqualTo(Fault.UNAVAILABLE);
        assertThat(first.sameDependency())
                .isEqualTo(new Siblings(
                        4,
                        3,
                        List.of(
                                new FallbackUse(FallbackKind.SERVE_STATIC_COPY, 2),
                                new FallbackUse(FallbackKind.SERVE_FROM_CACHE, 1)),
                        1,
                        1));
        assertThat(first.sameKind()).isEqualTo(new Siblings(1, 1, List.of(), 0, 0));
        assertThat(first.usualFallback()).isEqualTo(FallbackKind.SERVE_STATIC_COPY);
    }

    @Test
    void theKindHelpsWhereNobodyReliesOnTheSame() {
        UUID elsewhere = application(OTHER_DNS);
        chose(elsewhere, OTHER_DNS, FallbackKind.READ_ONLY, null);
        Suggestion first =
                suggestions(matrix(CellState.CANDIDATE, CellState.CANDIDATE)).getFirst();
        assertThat(first.fault()).isEqualTo(Fault.UNAVAILABLE);
        assertThat(first.sameDependency()).isNull();
        assertThat(first.usualFallback()).isEqualTo(FallbackKind.READ_ONLY);
    }

    @Test
    void aMatrixIsNarrowedToRowsAndColumnsThatFit() {
        Matrix matrix = matrix(CellState.PROVEN, CellState.FAILING);
        Matrix failing = matrix.around(cell -> cell.state() == CellState.FAILING);
        assertThat(failing.rows()).extracting(Matrix.Row::name).containsExactly("Sign in");
        assertThat(failing.columns()).extracting(Matrix.Column::fault).containsExactly(Fault.UNAVAILABLE);
        assertThat(failing.cells()).singleElement().matches(cell -> cell.row() == 0 && cell.column() == 0);
        assertThat(matrix.ofRows(row -> row.needLevel() == NeedLevel.SHEDDABLE).cells())
                .singleElement()
                .matches(cell -> cell.state() == CellState.CANDIDATE);
        assertThat(matrix.ofColumns(column -> column.fault() == Fault.SLOW).rows())
                .hasSize(1);
        assertThat(matrix.count(CellState.PROVEN)).isEqualTo(1);
    }
}
