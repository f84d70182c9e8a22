package dev.gameday.base.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gameday.base.ChangedMeanwhileException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class IfMatchTest {

    @Test
    void theVersionIsReadFromStrongAndWeakTags() {
        assertThat(IfMatch.version("\"7\"")).isEqualTo(7);
        assertThat(IfMatch.version(" W/\"12\" ")).isEqualTo(12);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " "})
    void aMissingTagIsAskedFor(String header) {
        assertThatThrownBy(() -> IfMatch.version(header)).isInstanceOf(PreconditionRequiredException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "7", "\"x\"", "\"1\", \"2\"", "\"-1\"", "\"99999999999999999999\""})
    void whatIsNoVersionOfOursMatchesNothing(String header) {
        assertThatThrownBy(() -> IfMatch.version(header)).isInstanceOf(ChangedMeanwhileException.class);
    }
}
