package dev.gameday.base.search;

import java.util.List;

/**
 * One kind of thing that can be found. Beans are collected. Each reads in one statement, and only what the reader may
 * see: the policy is the one of the feature's own lists.
 */
public interface SearchSource {
    /** The kind in the plural, such as "Applications". */
    String kind();

    /** Place among the kinds, lowest first. */
    int order();

    /** At most so many, the closest first. The words are never empty. */
    List<SearchHit> find(SearchWords words, int limit);
}
