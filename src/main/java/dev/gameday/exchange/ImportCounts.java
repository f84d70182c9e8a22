package dev.gameday.exchange;

import java.util.List;

/** How many items of a report had which outcome. */
public record ImportCounts(int created, int changed, int unchanged, int conflicts, int skipped) {

    public static ImportCounts of(List<ImportItem> items) {
        return new ImportCounts(
                count(items, ImportAction.CREATED),
                count(items, ImportAction.CHANGED),
                count(items, ImportAction.UNCHANGED),
                count(items, ImportAction.CONFLICT),
                count(items, ImportAction.SKIPPED));
    }

    private static int count(List<ImportItem> items, ImportAction action) {
        return (int) items.stream().filter(item -> item.action() == action).count();
    }
}
