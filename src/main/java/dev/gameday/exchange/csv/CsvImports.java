package dev.gameday.exchange.csv;

import dev.gameday.base.Access;
import dev.gameday.base.Audited;
import dev.gameday.base.CsvTable;
import dev.gameday.base.CurrentUser;
import dev.gameday.base.FormulaGuard;
import dev.gameday.base.RuleException;
import dev.gameday.exchange.ImportCounts;
import dev.gameday.exchange.ImportProgress;
import dev.gameday.exchange.ImportProgress.Phase;
import dev.gameday.exchange.ImportRefusedException;
import dev.gameday.exchange.ImportReport;
import dev.gameday.exchange.LineError;
import dev.gameday.program.ProgramClock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Imports tables of features and dependencies: what would change, and then all of it in one transaction. */
@Service
public class CsvImports {
    private static final int SAMPLE = 5;

    private final CsvStore store;
    private final CsvExecution execution;
    private final ProgramClock clock;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;

    CsvImports(
            CsvStore store,
            CsvExecution execution,
            ProgramClock clock,
            CurrentUser user,
            ApplicationEventPublisher events) {
        this.store = store;
        this.execution = execution;
        this.clock = clock;
        this.user = user;
        this.events = events;
    }

    /**
     * What a table looks like. What is null is found out from the table.
     *
     * @throws ImportRefusedException when it is no table
     */
    @PreAuthorize(Access.MANAGER)
    @Transactional(readOnly = true)
    public CsvLook look(
            CsvSource source, @Nullable CsvKind kind, @Nullable CsvEncoding encoding, @Nullable Character separator) {
        CsvEncoding read = encoding == null ? CsvEncoding.of(source.bytes()) : encoding;
        char split = separator == null ? CsvSheet.separatorOf(source, read) : separator;
        CsvSheet sheet = CsvSheet.of(source, read, split);
        CsvKind what = kind == null ? CsvMapping.kind(sheet.header()) : kind;
        return look(sheet, what, read, split, store.lastTitles(user.id(), what));
    }

    /** What a table of the kind looks like, going by its titles alone, whatever the account chose last time. */
    @PreAuthorize(Access.MANAGER)
    public CsvLook lookByTitles(CsvSource source, CsvKind kind) {
        CsvEncoding read = CsvEncoding.of(source.bytes());
        char split = CsvSheet.separatorOf(source, read);
        return look(CsvSheet.of(source, read, split), kind, read, split, Map.of());
    }

    private static CsvLook look(
            CsvSheet sheet, CsvKind kind, CsvEncoding encoding, char separator, Map<CsvField, String> last) {
        Map<CsvField, Integer> columns = CsvMapping.guess(kind, sheet.header(), last);
        List<List<String>> sample =
                sheet.lines().stream().limit(SAMPLE).map(CsvSheet.Line::cells).toList();
        return new CsvLook(
                sheet.header(), sample, sheet.lines().size(), new CsvChoices(kind, encoding, separator, columns));
    }

    /** Keeps which titles were chosen, for the account's next table of the kind. */
    @PreAuthorize(Access.MANAGER)
    @Transactional
    public void remember(CsvLook look, CsvChoices choices) {
        Map<CsvField, String> titles = new EnumMap<>(CsvField.class);
        choices.columns()
                .forEach((field, column) ->
                        titles.put(field, look.header().get(column).strip()));
        store.remember(user.id(), choices.kind(), titles);
    }

    /**
     * What importing the table would do. Changes nothing.
     *
     * @throws ImportRefusedException when it is no table, or lacks a column that its lines mean nothing without
     */
    @PreAuthorize(Access.MANAGER)
    @Transactional(readOnly = true)
    public ImportReport preview(CsvSource source, CsvChoices choices, ImportProgress progress) {
        return report(plan(source, choices, progress), false);
    }

    /**
     * Imports the table: all of it or nothing.
     *
     * @param fingerprint of the preview that was agreed to; null to import whatever there is
     * @param goodLinesOnly whether lines with errors are left out, rather than keeping the others from being imported
     * @throws LinesRefusedException when there are such lines, and they are not to be left out
     * @throws RuleException when the import would do something else than the preview said
     */
    @PreAuthorize(Access.MANAGER)
    @Transactional
    public ImportReport commit(
            CsvSource source,
            CsvChoices choices,
            @Nullable String fingerprint,
            boolean goodLinesOnly,
            ImportProgress progress) {
        CsvPlan plan = plan(source, choices, progress);
        if (fingerprint != null && !fingerprint.equals(plan.fingerprint())) {
            throw new RuleException("Something changed since the preview. Nothing was imported; look at it again.");
        }
        if (!plan.errors().isEmpty() && !goodLinesOnly) {
            throw new LinesRefusedException(plan.errors());
        }
        execution.run(plan, progress);
        progress.at(Phase.KEEPING, 0, 0);
        ImportReport report = report(plan, true);
        if (report.changes() > 0) {
            events.publishEvent(new Audited(
                    "Imported a table of " + choices.kind().label().toLowerCase(java.util.Locale.ROOT),
                    null,
                    report.counts().created() + " created, " + report.counts().changed() + " changed"));
        }
        return report;
    }

    /** The lines that were left out, as they came, with a last column that says why. */
    @PreAuthorize(Access.MANAGER)
    public CsvTable<?> failedLines(CsvSource source, CsvChoices choices, List<LineError> errors) {
        CsvSheet sheet = CsvSheet.of(source, choices.encoding(), choices.separator());
        Map<Integer, String> problems = errors.stream()
                .collect(Collectors.groupingBy(
                        LineError::line,
                        TreeMap::new,
                        Collectors.mapping(CsvImports::inWords, Collectors.joining(" "))));
        List<CsvSheet.Line> lines = sheet.lines().stream()
                .filter(line -> problems.containsKey(line.number()))
                .toList();
        CsvTable<CsvSheet.Line> table = CsvTable.whole("failed-lines", clock.today(), () -> lines);
        for (int i = 0; i < sheet.header().size(); i++) {
            int column = i;
            table.column(
                    sheet.header().get(i),
                    line -> column < line.cells().size()
                            ? FormulaGuard.original(line.cells().get(column))
                            : "");
        }
        return table.column("Problem", line -> problems.get(line.number()));
    }

    private static String inWords(LineError error) {
        return error.column().isEmpty() ? error.problem() : error.column() + ": " + error.problem();
    }

    private CsvPlan plan(CsvSource source, CsvChoices choices, ImportProgress progress) {
        for (CsvField field : choices.kind().required()) {
            if (!choices.columns().containsKey(field)) {
                throw ImportRefusedException.at(
                        source.name(),
                        0,
                        1,
                        "no column says the " + field.label().toLowerCase(java.util.Locale.ROOT) + ". Name one \""
                                + field.label() + "\", or choose which one does.");
            }
        }
        progress.at(Phase.READING, 0, 0);
        CsvSheet sheet = CsvSheet.of(source, choices.encoding(), choices.separator());
        progress.at(Phase.COMPARING, 0, sheet.lines().size());
        CatalogNow now = store.now();
        return switch (choices.kind()) {
            case FEATURES -> FeaturePlanner.plan(source.name(), sheet, choices.columns(), now);
            case DEPENDENCIES -> DependencyPlanner.plan(source.name(), sheet, choices.columns(), now, clock.today());
        };
    }

    private static ImportReport report(CsvPlan plan, boolean committed) {
        return new ImportReport(
                committed, ImportCounts.of(plan.items()), plan.items(), List.of(), plan.errors(), plan.fingerprint());
    }
}
