package dev.gameday.base.search;

import dev.gameday.base.Access;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks every kind of thing for what the reader may see of it; one statement per kind, whatever there is. */
@Service
@Transactional(readOnly = true)
public class SearchService {
    /** Most hits of one kind. */
    public static final int MOST = 50;

    private final List<SearchSource> sources;

    SearchService(ObjectProvider<SearchSource> sources) {
        this.sources = sources.stream()
                .sorted(Comparator.comparingInt(SearchSource::order))
                .toList();
    }

    /**
     * What has all the words of the text, by kind; kinds without any are left out.
     *
     * @param limit most hits of one kind, 1..{@link #MOST}
     */
    @PreAuthorize(Access.READ)
    public List<SearchGroup> search(String text, int limit) {
        SearchWords words = SearchWords.of(text);
        if (words.isEmpty()) {
            return List.of();
        }
        int most = Math.clamp(limit, 1, MOST);
        return sources.stream()
                .map(source -> SearchGroup.of(source.kind(), source.find(words, most + 1), most))
                .filter(group -> !group.hits().isEmpty())
                .toList();
    }
}
