package dev.gameday.base.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchWordsTest {

    @ParameterizedTest
    @CsvSource({
        "cor api, Core API",
        "api core, Core API",
        "CAFE, Café orders",
        "café, Cafe orders",
        "zurich, Zürich mirror",
        "lodz, Łódź mirror",
        "collection, shared-collection_api",
        "tonight, Show tonight's lists",
        "disk full, DISK_FULL",
        "50%, 50% of the load",
        "f-12, F-12 Replicas"
    })
    void eachWordBeginsAWordWhateverCaseAccentsAndPunctuation(String typed, String text) {
        assertThat(SearchWords.of(typed).in(text)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"ore, Core API", "core apis, Core API", "core, Score"})
    void nothingElseIsFound(String typed, String text) {
        assertThat(SearchWords.of(typed).in(text)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"' '", "'%_!'", "'--'", "''''"})
    void punctuationAloneLooksForNothing(String typed) {
        assertThat(SearchWords.of(typed).isEmpty()).isTrue();
    }

    @Test
    void longTextIsCutRatherThanSlow() {
        SearchWords words = SearchWords.of("a b c d e f g h ".repeat(1000));
        assertThat(words.phrase()).isEqualTo("a b c d e f");
    }
}
