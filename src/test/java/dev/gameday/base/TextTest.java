package dev.gameday.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {
    private static final String EMOJI = "\ud83e\uddef";
    private static final int TEN_THOUSAND = 10_000;

    @Test
    void anEmojiIsOneCharacterAndTenThousandFitEverywhere() {
        String longest = EMOJI.repeat(TEN_THOUSAND);
        assertThat(Text.name("name", longest)).isEqualTo(longest);
        assertThat(Text.optional("note", longest)).isEqualTo(longest);
        assertThatThrownBy(() -> Text.name("name", longest + "x"))
                .hasMessage("At most 10000 characters; these are 10001.");
    }

    @Test
    void longNamesAreComparedWholeByAKeyThatAnIndexTakes() {
        String name = EMOJI.repeat(TEN_THOUSAND - 1);
        assertThat(Text.key(name + "a")).isEqualTo(Text.key(name + "A")).isNotEqualTo(Text.key(name + "b"));
        assertThat(Text.key(name).getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(2_000);
        assertThat(Text.key("Call tool")).isEqualTo("call tool");
    }

    @Test
    void whatCannotBeStoredIsRefusedAndSaysWhy() {
        assertThatThrownBy(() -> Text.optional("note", "a\0b"))
                .isInstanceOfSatisfying(
                        InvalidException.class, e -> assertThat(e.field()).isEqualTo("note"))
                .hasMessageContaining("NUL");
        assertThatThrownBy(() -> Text.optional("note", EMOJI.substring(1))).hasMessageContaining("half a character");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n", "\u200b\u200d", "\u00a0"})
    void whatNobodySeesIsNoName(String invisible) {
        assertThatThrownBy(() -> Text.name("name", invisible)).hasMessage("Must not be empty.");
    }

    @Test
    void aTextIsCutBetweenCharacters() {
        assertThat(Text.cut(EMOJI + EMOJI + EMOJI, 2)).isEqualTo(EMOJI + "…");
        assertThat(Text.cut(EMOJI + EMOJI, 2)).isEqualTo(EMOJI + EMOJI);
    }
}
