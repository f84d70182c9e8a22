package dev.gameday.exchange.csv;

import dev.gameday.catalog.DependencyData;
import dev.gameday.catalog.DependencyKind;
import dev.gameday.catalog.Reliability;
import dev.gameday.exchange.csv.CatalogNow.App;
import dev.gameday.exchange.csv.CatalogNow.Feature;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What all lines of a table together say about one dependency. They may repeat each other, and must not contradict. */
final class SaidDependency {
    private final String name;
    private final List<CsvRow> rows = new ArrayList<>();
    private final Map<UUID, By> by = new LinkedHashMap<>();
    private Words words = new Words(null, null, null, null, null);

    /** Null is what is not said. */
    record Words(
            @Nullable DependencyKind kind,
            @Nullable Reliability reliability,
            @Nullable LocalDate assessedOn,
            @Nullable String evidence,
            @Nullable String description) {

        /** What is said over what there is. A reliability that changes without saying when was assessed today. */
        DependencyData over(String name, @Nullable DependencyData now, LocalDate today) {
            DependencyData base = now == null ? new DependencyData(name, Objects.requireNonNull(kind)) : now;
            Reliability then = reliability == null ? base.reliability() : reliability;
            LocalDate day = assessedOn != null
                    ? assessedOn
                    : then == base.reliability() ? base.assessedOn() : then == Reliability.NOT_ASSESSED ? null : today;
            return new DependencyData(
                    name,
                    description == null ? base.description() : description,
                    kind == null ? base.kind() : kind,
                    base.applicationId(),
                    then,
                    evidence == null ? base.evidence() : evidence,
                    day,
                    base.discovered(),
                    base.alertMatchers());
        }

        private Words and(Words later) {
            return new Words(
                    kind == null ? later.kind : kind,
                    reliability == null ? later.reliability : reliability,
                    assessedOn == null ? later.assessedOn : assessedOn,
                    evidence == null ? later.evidence : evidence,
                    description == null ? later.description : description);
        }
    }

    /**
     * Who relies on it.
     *
     * @param feature null: the application as a whole
     */
    record By(App app, @Nullable Feature feature, @Nullable Boolean hard, int line) {}

    SaidDependency(String name) {
        this.name = name;
    }

    void take(CsvRow row, Words more, @Nullable By who) {
        agree(row, CsvField.KIND, more, Words::kind);
        agree(row, CsvField.RELIABILITY, more, Words::reliability);
        agree(row, CsvField.ASSESSED_ON, more, Words::assessedOn);
        agree(row, CsvField.EVIDENCE, more, Words::evidence);
        agree(row, CsvField.DESCRIPTION, more, Words::description);
        if (who != null) {
            UUID id = who.feature() == null ? who.app().id() : who.feature().id();
            By first = by.get(id);
            if (first != null) {
                row.wrong(
                        who.feature() == null ? CsvField.APPLICATION : CsvField.FEATURE,
                        "Line " + first.line() + " says already that this relies on it.");
            } else if (row.good()) {
                by.put(id, who);
            }
        }
        if (row.good()) {
            words = words.and(more);
            rows.add(row);
        }
    }

    private <V> void agree(CsvRow row, CsvField field, Words more, Function<Words, @Nullable V> part) {
        V before = part.apply(words);
        V now = part.apply(more);
        if (before != null && now != null && !before.equals(now)) {
            row.wrong(field, "An earlier line, from line " + firstLine() + " on, says otherwise about " + name + ".");
        }
    }

    String name() {
        return name;
    }

    Words words() {
        return words;
    }

    /** The lines that are good so far. */
    List<CsvRow> rows() {
        return rows;
    }

    List<By> by() {
        return List.copyOf(by.values());
    }

    int firstLine() {
        return rows.isEmpty() ? 0 : rows.getFirst().number();
    }
}
