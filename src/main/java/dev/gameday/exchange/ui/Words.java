package dev.gameday.exchange.ui;

import dev.gameday.base.Routes;
import dev.gameday.exchange.FieldChange;
import dev.gameday.exchange.ImportAction;
import dev.gameday.exchange.ImportCounts;
import dev.gameday.exchange.ImportItem;
import dev.gameday.exchange.ImportReport;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How the import speaks. */
final class Words {
    private static final int LONGEST_VALUE = 60;

    private Words() {}

    static String importChanges(int changes) {
        return switch (changes) {
            case 0 -> "Nothing to import";
            case 1 -> "Import 1 change";
            default -> "Import " + changes + " changes";
        };
    }

    static String imported(ImportReport report) {
        return "Imported: " + report.counts().created() + " created, "
                + report.counts().changed() + " changed.";
    }

    static String summary(ImportReport report) {
        ImportCounts counts = report.counts();
        String done = report.committed() ? "" : "to be ";
        String sentence = counts.created() + " " + done + "created, " + counts.changed() + " " + done + "changed, "
                + counts.unchanged() + " unchanged";
        if (counts.conflicts() > 0) {
            sentence += ", " + counts.conflicts() + " kept as edited by hand";
        }
        return sentence + ", " + counts.skipped() + " skipped.";
    }

    static String tab(ImportAction outcome, int count) {
        String label = outcome == ImportAction.CONFLICT ? "Conflicts" : outcome.label();
        return label + " " + count;
    }

    static String whatHeader(ImportAction outcome) {
        return switch (outcome) {
            case CREATED -> "With";
            case CHANGED -> "Changes";
            case CONFLICT -> "Kept";
            case SKIPPED, UNCHANGED -> "Why";
        };
    }

    static String name(ImportItem item) {
        return item.name().isEmpty() ? "(no name)" : item.name();
    }

    static String target(ImportItem item) {
        return item.target() == null ? "" : item.target().label();
    }

    /** Where the thing is, once it is; null when it has no page. */
    static @Nullable String link(ImportItem item) {
        UUID id = item.targetId();
        if (id == null || item.target() == null) {
            return null;
        }
        return switch (item.target()) {
            case APPLICATION -> Routes.APPLICATIONS + "/" + id;
            case DEPENDENCY -> Routes.DEPENDENCIES + "/" + id;
            case TEAM -> null;
        };
    }

    static String what(ImportItem item) {
        String changes = item.changes().stream()
                .filter(change ->
                        item.action() != ImportAction.CREATED || !change.field().equals("name"))
                .map(change -> change(item.action(), change))
                .collect(Collectors.joining("; "));
        return changes.isEmpty() || item.reason().isEmpty() ? changes + item.reason() : item.reason() + " " + changes;
    }

    private static String change(ImportAction action, FieldChange change) {
        String field = change.field().equals("dependsOn") ? "relies on" : change.field();
        return switch (action) {
            case CREATED -> field + ": " + value(change.to());
            case CONFLICT -> field + ": here " + value(change.from()) + ", in the file " + value(change.to());
            default -> field + ": " + value(change.from()) + " → " + value(change.to());
        };
    }

    private static String value(String text) {
        if (text.isEmpty()) {
            return "nothing";
        }
        String line = text.replaceAll("\\s+", " ");
        return line.length() <= LONGEST_VALUE ? line : line.substring(0, LONGEST_VALUE) + "…";
    }

    static String where(ImportItem item) {
        return place(item.file(), item.line());
    }

    static String place(String file, int line) {
        return line > 0 ? file + ":" + line : file;
    }
}
