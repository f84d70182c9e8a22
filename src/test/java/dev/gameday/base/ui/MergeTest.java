package dev.gameday.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gameday.base.ui.Merge.Kind;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MergeTest {

    @ParameterizedTest
    @CsvSource({
        "a, a, a, SAME",
        "a, b, b, SAME",
        "a, b, a, THEIRS",
        "a, a, b, MINE",
        "a, b, c, BOTH",
    })
    void aFieldIsAskedAboutOnlyWhenBothChangedItToDifferentEnds(String opened, String saved, String typed, Kind kind) {
        Merge merge = Merge.of(Map.of("name", opened), Map.of("name", saved), Map.of("name", typed));
        assertThat(merge.fields()).singleElement().extracting(Merge.Field::kind).isEqualTo(kind);
        assertThat(merge.anythingTyped()).isEqualTo(kind == Kind.MINE || kind == Kind.BOTH);
        assertThat(merge.changedByOthers()).isEqualTo(!opened.equals(saved));
    }

    @Test
    void whatADraftDoesNotKnowCountsAsUnchanged() {
        Merge merge = Merge.of(Map.of(), Map.of("name", "a", "room", "b"), Map.of("room", "c"));
        assertThat(merge.of(Kind.SAME))
                .singleElement()
                .extracting(Merge.Field::name)
                .isEqualTo("name");
        assertThat(merge.of(Kind.MINE))
                .singleElement()
                .extracting(Merge.Field::typed)
                .isEqualTo("c");
    }
}
