package dev.gameday.exchange;

import dev.gameday.exchange.CatalogContent.SkippedDocument;
import dev.gameday.exchange.CatalogState.Existing;
import dev.gameday.exchange.TargetPlanner.Outcome;
import java.util.ArrayList;
import java.util.List;

/** Writes the lines of an import's report. */
final class ImportItems {

    private final List<ImportItem> items = new ArrayList<>();

    List<ImportItem> list() {
        return List.copyOf(items);
    }

    void planned(Outcome outcome, String file, int line, String reason) {
        planned(outcome, outcome.changes(), outcome.kept(), file, line, reason);
    }

    /** A thing may be changed in one field and kept in another: then it has two lines. */
    void planned(
            Outcome outcome, List<FieldChange> changes, List<FieldChange> kept, String file, int line, String reason) {
        if (outcome.created()) {
            add(ImportAction.CREATED, outcome, file, line, reason, changes);
        } else if (!changes.isEmpty()) {
            add(ImportAction.CHANGED, outcome, file, line, "", changes);
        } else if (kept.isEmpty()) {
            add(ImportAction.UNCHANGED, outcome, file, line, "", List.of());
        }
        if (!kept.isEmpty()) {
            add(ImportAction.CONFLICT, outcome, file, line, why(outcome), kept);
        }
    }

    private static String why(Outcome outcome) {
        if (outcome.archived()) {
            return "Archived here: left alone.";
        }
        return outcome.adopted()
                ? "Was here already under this name: what it says was kept."
                : "Edited by hand since the last import: kept.";
    }

    private void add(
            ImportAction action, Outcome outcome, String file, int line, String reason, List<FieldChange> changes) {
        items.add(new ImportItem(
                action,
                outcome.key().ref().toString(),
                outcome.key().type(),
                outcome.id(),
                outcome.name(),
                file,
                line,
                reason,
                List.copyOf(changes)));
    }

    /** Notes a thing that is there from an earlier import and of which the files say nothing more. Whether there is one. */
    boolean known(CatalogState state, TargetKey key, String file, int line) {
        Existing existing = state.of(key);
        if (existing == null) {
            return false;
        }
        unchanged(key, existing, file, line);
        return true;
    }

    private void unchanged(TargetKey key, Existing existing, String file, int line) {
        items.add(new ImportItem(
                ImportAction.UNCHANGED,
                key.ref().toString(),
                key.type(),
                existing.id(),
                existing.name(),
                file,
                line,
                "",
                List.of()));
    }

    void skipped(SkippedDocument document) {
        items.add(new ImportItem(
                ImportAction.SKIPPED,
                document.kind() + ":" + document.name(),
                null,
                null,
                document.name(),
                document.file(),
                document.line(),
                document.reason(),
                List.of()));
    }

    void notTaken(CatalogEntity entity) {
        items.add(new ImportItem(
                ImportAction.SKIPPED,
                entity.ref().toString(),
                null,
                null,
                entity.displayName(),
                entity.file(),
                entity.line(),
                "Kind " + entity.kind() + " is not imported.",
                List.of()));
    }
}
