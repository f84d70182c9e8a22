package dev.gameday.exchange.csv;

import dev.gameday.base.Text;
import dev.gameday.catalog.FeatureData;
import dev.gameday.catalog.NeedLevel;
import dev.gameday.exchange.FieldChange;
import dev.gameday.exchange.ImportAction;
import dev.gameday.exchange.ImportItem;
import dev.gameday.exchange.LineError;
import dev.gameday.exchange.TargetType;
import dev.gameday.exchange.csv.CatalogNow.App;
import dev.gameday.exchange.csv.CatalogNow.Feature;
import dev.gameday.exchange.csv.CsvPlan.FeatureStep;
import dev.gameday.exchange.csv.CsvPlan.RankStep;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Turns the lines of a table of features, and what there is, into a plan. Pure: the same input gives the same plan. */
final class FeaturePlanner {
    /** More would be no hierarchy that anybody can hold in mind, and slow to rank. */
    static final int MOST_OF_ONE_APPLICATION = 1_000;

    private final String file;
    private final CatalogNow now;
    private final List<LineError> errors = new ArrayList<>();
    private final Map<App, Needs> needs = new LinkedHashMap<>();
    private final List<ImportItem> items = new ArrayList<>();
    private final List<FeatureStep> steps = new ArrayList<>();
    private final List<RankStep> ranks = new ArrayList<>();

    /** What the table says about one application. */
    private static final class Needs {
        private final Map<String, Said> features = new LinkedHashMap<>();
        private final Map<Integer, Integer> lineOfRank = new HashMap<>();
    }

    /** What a line says; null is what it does not. */
    private record Said(
            int line,
            String name,
            @Nullable Integer rank,
            @Nullable NeedLevel needLevel,
            @Nullable String whenShed,
            @Nullable String shedGroup,
            @Nullable String description) {}

    private FeaturePlanner(String file, CatalogNow now) {
        this.file = file;
        this.now = now;
    }

    static CsvPlan plan(String file, CsvSheet sheet, Map<CsvField, Integer> columns, CatalogNow now) {
        FeaturePlanner planner = new FeaturePlanner(file, now);
        for (CsvSheet.Line line : sheet.lines()) {
            planner.read(new CsvRow(line, sheet.header(), columns, planner.errors));
        }
        planner.needs.forEach(planner::plan);
        planner.items.sort(Comparator.comparingInt(ImportItem::line));
        return new CsvPlan(planner.steps, planner.ranks, List.of(), List.of(), planner.items, planner.errors);
    }

    private void read(CsvRow row) {
        String application = row.name(CsvField.APPLICATION);
        String name = row.name(CsvField.FEATURE);
        Said said = new Said(
                row.number(),
                Objects.requireNonNullElse(name, ""),
                row.number(CsvField.RANK, MOST_OF_ONE_APPLICATION),
                row.choice(CsvField.NEED_LEVEL, NeedLevel.values(), NeedLevel::label),
                row.text(CsvField.WHEN_SHED),
                row.nameOrNothing(CsvField.SHED_GROUP),
                row.text(CsvField.DESCRIPTION));
        App app = application == null ? null : now.application(application);
        if (application != null && app == null) {
            row.wrong(CsvField.APPLICATION, "There is no application with this name. Add it first, or mend the name.");
        }
        if (row.good() && app != null) {
            take(row, app, said);
        }
    }

    private void take(CsvRow row, App app, Said said) {
        Needs all = needs.computeIfAbsent(app, unused -> new Needs());
        Said first = all.features.get(Text.key(said.name()));
        if (first != null) {
            row.wrong(CsvField.FEATURE, "Line " + first.line() + " says something about it already.");
            return;
        }
        Integer other = said.rank() == null ? null : all.lineOfRank.get(said.rank());
        if (other != null) {
            row.wrong(CsvField.RANK, "Line " + other + " gives this rank to another feature of " + app.name() + ".");
            return;
        }
        boolean isNew = !app.features().containsKey(Text.key(said.name()));
        if (isNew && app.features().size() + all.features.size() >= MOST_OF_ONE_APPLICATION) {
            row.wrong(
                    CsvField.FEATURE,
                    app.name() + " would have more than " + MOST_OF_ONE_APPLICATION + " features with it.");
            return;
        }
        all.features.put(Text.key(said.name()), said);
        if (said.rank() != null) {
            all.lineOfRank.put(said.rank(), said.line());
        }
    }

    private void plan(App app, Needs all) {
        Map<String, UUID> ids = new LinkedHashMap<>();
        app.features().forEach((key, feature) -> ids.put(key, feature.id()));
        all.features.forEach((key, said) -> ids.computeIfAbsent(key, unused -> UUID.randomUUID()));
        Map<UUID, Integer> wished = new HashMap<>();
        all.features.forEach((key, said) -> {
            if (said.rank() != null) {
                wished.put(ids.getOrDefault(key, new UUID(0, 0)), said.rank());
            }
        });
        List<UUID> before = List.copyOf(ids.values());
        List<UUID> after = RankOrder.of(before, wished);
        Map<UUID, Integer> rank = new HashMap<>();
        after.forEach(id -> rank.put(id, rank.size() + 1));
        all.features.forEach((key, said) -> {
            UUID id = Objects.requireNonNull(ids.get(key));
            plan(app, said, id, app.features().get(key), Objects.requireNonNull(rank.get(id)));
        });
        if (!before.equals(after)) {
            ranks.add(new RankStep(app.id(), before, after));
        }
    }

    private void plan(App app, Said said, UUID id, @Nullable Feature feature, int rank) {
        FeatureData data = merged(said, feature == null ? null : feature.data());
        List<FieldChange> changes = changes(said, feature, data, rank);
        ImportAction action = feature == null
                ? ImportAction.CREATED
                : changes.isEmpty() ? ImportAction.UNCHANGED : ImportAction.CHANGED;
        items.add(new ImportItem(
                action,
                "",
                TargetType.FEATURE,
                feature == null ? null : id,
                app.name() + ": " + data.name(),
                file,
                said.line(),
                "",
                changes));
        if (feature == null || !feature.data().equals(data)) {
            steps.add(new FeatureStep(id, feature == null, app.id(), feature == null ? 0 : feature.version(), data));
        }
    }

    private static FeatureData merged(Said said, @Nullable FeatureData now) {
        FeatureData base = now == null ? new FeatureData(said.name(), "", NeedLevel.IMPORTANT, "", "") : now;
        return new FeatureData(
                said.name(),
                said.description() == null ? base.description() : said.description(),
                said.needLevel() == null ? base.needLevel() : said.needLevel(),
                said.whenShed() == null ? base.whenShed() : said.whenShed(),
                said.shedGroup() == null ? base.shedGroup() : said.shedGroup());
    }

    private static List<FieldChange> changes(Said said, @Nullable Feature feature, FeatureData data, int rank) {
        Changes changes = new Changes();
        FeatureData from = feature == null ? null : feature.data();
        changes.note(CsvField.FEATURE, from == null ? data.name() : from.name(), data.name());
        changes.note(CsvField.NEED_LEVEL, from == null ? null : label(from.needLevel()), label(data.needLevel()));
        if (feature == null || said.rank() != null) {
            changes.note(CsvField.RANK, feature == null ? null : feature.rank(), rank);
        }
        changes.note(CsvField.WHEN_SHED, from == null ? null : from.whenShed(), data.whenShed());
        changes.note(CsvField.SHED_GROUP, from == null ? null : from.shedGroup(), data.shedGroup());
        changes.note(CsvField.DESCRIPTION, from == null ? null : from.description(), data.description());
        return changes.list();
    }

    private static String label(@Nullable NeedLevel level) {
        return level == null ? "" : level.label();
    }
}
