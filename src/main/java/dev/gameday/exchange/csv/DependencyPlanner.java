package dev.gameday.exchange.csv;

import dev.gameday.base.Text;
import dev.gameday.catalog.DependencyData;
import dev.gameday.catalog.DependencyKind;
import dev.gameday.catalog.Reliability;
import dev.gameday.exchange.ImportAction;
import dev.gameday.exchange.ImportItem;
import dev.gameday.exchange.LineError;
import dev.gameday.exchange.TargetType;
import dev.gameday.exchange.csv.CatalogNow.App;
import dev.gameday.exchange.csv.CatalogNow.Feature;
import dev.gameday.exchange.csv.CatalogNow.Reliance;
import dev.gameday.exchange.csv.CatalogNow.Thing;
import dev.gameday.exchange.csv.CsvPlan.DependencyStep;
import dev.gameday.exchange.csv.CsvPlan.RelianceStep;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Turns the lines of a table of dependencies, and what there is, into a plan. A dependency may have several lines, one for
 * each feature or application that relies on it. Pure: the same input gives the same plan.
 */
final class DependencyPlanner {
    private final String file;
    private final CatalogNow now;
    private final LocalDate today;
    private final List<LineError> errors = new ArrayList<>();
    private final Map<String, SaidDependency> said = new LinkedHashMap<>();
    private final List<ImportItem> items = new ArrayList<>();
    private final List<DependencyStep> steps = new ArrayList<>();
    private final List<RelianceStep> reliances = new ArrayList<>();

    private DependencyPlanner(String file, CatalogNow now, LocalDate today) {
        this.file = file;
        this.now = now;
        this.today = today;
    }

    /** @param today no assessment lies after it */
    static CsvPlan plan(String file, CsvSheet sheet, Map<CsvField, Integer> columns, CatalogNow now, LocalDate today) {
        DependencyPlanner planner = new DependencyPlanner(file, now, today);
        for (CsvSheet.Line line : sheet.lines()) {
            planner.read(new CsvRow(line, sheet.header(), columns, planner.errors));
        }
        planner.said.values().forEach(planner::plan);
        planner.errors.sort(Comparator.comparingInt(LineError::line));
        return new CsvPlan(List.of(), List.of(), planner.steps, planner.reliances, planner.items, planner.errors);
    }

    private void read(CsvRow row) {
        String name = row.name(CsvField.DEPENDENCY);
        SaidDependency.Words words = new SaidDependency.Words(
                row.choice(CsvField.KIND, DependencyKind.values(), DependencyKind::label),
                row.choice(CsvField.RELIABILITY, Reliability.values(), Reliability::label),
                row.day(CsvField.ASSESSED_ON, today),
                row.text(CsvField.EVIDENCE),
                row.text(CsvField.DESCRIPTION));
        SaidDependency.By by = by(row);
        if (row.good() && name != null) {
            said.computeIfAbsent(Text.key(name), unused -> new SaidDependency(name))
                    .take(row, words, by);
        }
    }

    /** Who relies on it by this line; null when it says nobody. */
    private SaidDependency.@Nullable By by(CsvRow row) {
        String application = row.nameOrNothing(CsvField.APPLICATION);
        String feature = row.nameOrNothing(CsvField.FEATURE);
        Boolean hard = row.hard(CsvField.HARDNESS);
        if (application == null) {
            if (feature != null) {
                row.wrong(CsvField.FEATURE, "Say which application it is a feature of.");
            }
            return null;
        }
        App app = now.application(application);
        if (app == null) {
            row.wrong(CsvField.APPLICATION, "There is no application with this name. Add it first, or mend the name.");
            return null;
        }
        Feature found = feature == null ? null : app.features().get(Text.key(feature));
        if (feature != null && found == null) {
            row.wrong(CsvField.FEATURE, app.name() + " has no feature with this name. Import the features first.");
        }
        if (feature == null && hard != null) {
            row.wrong(CsvField.HARDNESS, "Only a feature relies hard or soft. Name it, or leave this empty.");
        }
        return new SaidDependency.By(app, found, hard, row.number());
    }

    private void plan(SaidDependency one) {
        Thing thing = now.dependency(one.name());
        SaidDependency.Words words = one.words();
        if (thing == null && words.kind() == null) {
            one.rows()
                    .forEach(row -> row.wrong(
                            CsvField.KIND,
                            "A new dependency needs a kind: Database, Cache, Queue, Third party and so on."));
            return;
        }
        Reliability reliability = words.reliability() != null
                ? words.reliability()
                : thing == null ? Reliability.NOT_ASSESSED : thing.data().reliability();
        if (words.assessedOn() != null && reliability == Reliability.NOT_ASSESSED) {
            one.rows()
                    .forEach(row -> row.wrong(
                            CsvField.ASSESSED_ON,
                            "A day of assessment needs a reliability: Reliable, Doubtful or Risky."));
            return;
        }
        DependencyData data = words.over(one.name(), thing == null ? null : thing.data(), today);
        UUID id = thing == null ? UUID.randomUUID() : thing.id();
        Changes changes = changes(thing == null ? null : thing.data(), data);
        if (thing == null || !thing.data().equals(data)) {
            steps.add(new DependencyStep(id, thing == null, thing == null ? 0 : thing.version(), data));
        }
        one.by().forEach(by -> rely(id, by, changes));
        ImportAction action = thing == null
                ? ImportAction.CREATED
                : changes.list().isEmpty() ? ImportAction.UNCHANGED : ImportAction.CHANGED;
        items.add(new ImportItem(
                action,
                "",
                TargetType.DEPENDENCY,
                thing == null ? null : id,
                data.name(),
                file,
                one.firstLine(),
                "",
                changes.list()));
    }

    private void rely(UUID dependency, SaidDependency.By by, Changes changes) {
        Feature feature = by.feature();
        if (feature == null) {
            if (!now.asWhole().contains(new Reliance(by.app().id(), dependency))) {
                changes.note("Relied on by", "", by.app().name());
                reliances.add(new RelianceStep(dependency, by.app().id(), null, false));
            }
            return;
        }
        Boolean before = now.hard().get(new Reliance(feature.id(), dependency));
        boolean hard = Objects.requireNonNullElse(by.hard(), before == null || before);
        if (before == null || before != hard) {
            String who = by.app().name() + ": " + feature.data().name();
            if (before == null) {
                changes.note("Relied on by", "", who + ", " + word(hard));
            } else {
                changes.note(who, word(before), word(hard));
            }
            reliances.add(new RelianceStep(dependency, by.app().id(), feature.id(), hard));
        }
    }

    private static Changes changes(@Nullable DependencyData from, DependencyData to) {
        Changes changes = new Changes();
        changes.note(CsvField.DEPENDENCY, from == null ? to.name() : from.name(), to.name());
        changes.note(
                CsvField.KIND,
                from == null || from.kind() == null ? null : from.kind().label(),
                to.kind() == null ? null : to.kind().label());
        changes.note(
                CsvField.RELIABILITY,
                from == null || from.reliability() == null
                        ? Reliability.NOT_ASSESSED.label()
                        : from.reliability().label(),
                to.reliability() == null ? "" : to.reliability().label());
        changes.note(CsvField.ASSESSED_ON, from == null ? null : from.assessedOn(), to.assessedOn());
        changes.note(CsvField.EVIDENCE, from == null ? null : from.evidence(), to.evidence());
        changes.note(CsvField.DESCRIPTION, from == null ? null : from.description(), to.description());
        return changes;
    }

    private static String word(boolean hard) {
        return hard ? "hard" : "soft";
    }
}
