package dev.gameday.exchange.ui;

import dev.gameday.base.Routes;
import dev.gameday.exchange.FieldChange;
import dev.gameday.exchange.ImportAction;
import dev.gameday.exchange.ImportCounts;
import dev.gameday.exchange.ImportItem;
import dev.gameday.exchange.ImportReport;
import dev.gameday.exchange.LineError;
import dev.gameday.exchange.TargetType;
import dev.gameday.exchange.ui.FileUpload.Brought;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How the import speaks. */
final class Words {
    private static final int LONGEST_VALUE = 60;
    private static final int MOST_NAMED = 5;

    private Words() {}

    static String importChanges(int changes) {
        return switch (changes) {
            case 0 -> "Nothing to import";
            case 1 -> "Import 1 change";
            default -> "Import " + changes + " changes";
        };
    }

    static String importGoodLines(int changes) {
        return changes == 0 ? "No good lines" : "Import the good lines only: " + count(changes, "change", "changes");
    }

    static String count(int count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }

    /** What an import would do or did, a sentence each. */
    static List<String> sentences(ImportReport report) {
        List<String> sentences = new ArrayList<>();
        boolean done = report.committed();
        said(report, ImportAction.CREATED, done ? "created" : "to be created").ifPresent(sentences::add);
        said(report, ImportAction.CHANGED, done ? "changed" : "to be changed").ifPresent(sentences::add);
        if (sentences.isEmpty()) {
            sentences.add("Nothing changes.");
        }
        ImportCounts counts = report.counts();
        if (counts.unchanged() > 0) {
            sentences.add(counts.unchanged() + " unchanged.");
        }
        if (counts.conflicts() > 0) {
            sentences.add(counts.conflicts() + " kept as edited by hand.");
        }
        if (counts.skipped() > 0) {
            sentences.add(counts.skipped() + " skipped: what becomes nothing here.");
        }
        errors(report).ifPresent(sentences::add);
        return sentences;
    }

    private static Optional<String> errors(ImportReport report) {
        int lines =
                (int) report.errors().stream().map(LineError::line).distinct().count();
        if (lines == 0) {
            return Optional.empty();
        }
        return Optional.of(count(lines, "line has an error", "lines have errors")
                + (report.committed()
                        ? " and was left out."
                        : ". Mend the file and bring it again, or import the good lines only."));
    }

    private static Optional<String> said(ImportReport report, ImportAction action, String what) {
        List<String> parts = new ArrayList<>();
        for (TargetType type : TargetType.values()) {
            int count = (int) report.items().stream()
                    .filter(item -> item.action() == action && item.target() == type)
                    .count();
            if (count > 0) {
                String one = type.label().toLowerCase(Locale.ROOT);
                parts.add(count(
                        count, one, one.endsWith("y") ? one.substring(0, one.length() - 1) + "ies" : one + "s"));
            }
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", parts) + " " + what + ".");
    }

    /** What of the files is not in the preview. */
    static Optional<String> leftOut(List<Brought> refused, int passedOver) {
        List<String> parts = new ArrayList<>();
        if (!refused.isEmpty()) {
            parts.add(
                    count(refused.size(), "file cannot be read and is", "files cannot be read and are") + " left out: "
                            + refused.stream()
                                    .limit(MOST_NAMED)
                                    .map(one -> one.refusal().orElse(one.name()))
                                    .collect(Collectors.joining(" ")));
        }
        if (passedOver > 0) {
            parts.add(count(passedOver, "other file in the zip is", "other files in the zip are")
                    + " no catalog and passed over.");
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", parts));
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
            case TEAM, FEATURE -> null;
        };
    }

    static String what(ImportItem item) {
        return what(item, LONGEST_VALUE);
    }

    /** The same without anything cut. */
    static String whole(ImportItem item) {
        return what(item, Integer.MAX_VALUE);
    }

    private static String what(ImportItem item, int longest) {
        String changes = item.changes().stream()
                .filter(change -> item.action() != ImportAction.CREATED
                        || !(change.field().equals("name") || change.to().equals(item.name())))
                .map(change -> change(item.action(), change, longest))
                .collect(Collectors.joining("; "));
        return changes.isEmpty() || item.reason().isEmpty() ? changes + item.reason() : item.reason() + " " + changes;
    }

    private static String change(ImportAction action, FieldChange change, int longest) {
        String field = change.field().equals("dependsOn") ? "relies on" : change.field();
        return switch (action) {
            case CREATED -> field + ": " + value(change.to(), longest);
            case CONFLICT ->
                field + ": here " + value(change.from(), longest) + ", in the file " + value(change.to(), longest);
            default -> field + ": " + value(change.from(), longest) + " → " + value(change.to(), longest);
        };
    }

    static String value(String text) {
        return value(text, LONGEST_VALUE);
    }

    private static String value(String text, int longest) {
        if (text.isEmpty()) {
            return "nothing";
        }
        String line = text.replaceAll("\\s+", " ");
        return line.length() <= longest ? line : line.substring(0, longest) + "…";
    }

    static String where(ImportItem item) {
        return place(item.file(), item.line());
    }

    /** The column and what it says, for where there is no room for columns of their own. */
    static String place(LineError error) {
        String says = error.value().isEmpty() ? "" : " says " + value(error.value());
        return error.column() + says;
    }

    static String place(String file, int line) {
        return line > 0 ? file + ":" + line : file;
    }
}
