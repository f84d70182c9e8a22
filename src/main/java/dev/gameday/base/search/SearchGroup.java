package dev.gameday.base.search;

import java.util.List;

/**
 * What was found of one kind.
 *
 * @param more whether there is more than these
 */
public record SearchGroup(String kind, List<SearchHit> hits, boolean more) {
    public SearchGroup {
        hits = List.copyOf(hits);
    }

    static SearchGroup of(String kind, List<SearchHit> found, int limit) {
        return new SearchGroup(kind, found.subList(0, Math.min(limit, found.size())), found.size() > limit);
    }
}
