package dev.gameday.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gameday.base.InvalidException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "elevenchars",
                "password1234",
                "Password123!",
                "P@ssw0rd1234",
                "passwordpassword",
                "123456789012",
                "987654321098",
                "abcdefghijkl",
                "aaaaaaaaaaaaa",
                "abababababab",
                "abcabcabcabc",
                "qwertyuiop123",
                "letmein123456",
                "administrator",
                "Gameday123456",
                "changeme2026!"
            })
    void whatEverybodyTriesFirstIsRefused(String password) {
        assertThatThrownBy(() -> PasswordRules.checked("password", password))
                .isInstanceOfSatisfying(
                        InvalidException.class, e -> assertThat(e.field()).isEqualTo("password"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "long enough for this",
                "correct horse battery staple",
                "a long enough password",
                "Zwölf Boxkämpfer",
                "🦊🦊🐺🐺🦝🦝🐻🐻🐼🐼🐨🐨",
                "kqzv-4mwp-x7hn"
            })
    void anythingElseThatIsLongEnoughIsFine(String password) {
        assertThat(PasswordRules.checked("password", password)).isEqualTo(password);
    }

    @Test
    void onesOwnNameAndAddressAreNoPasswords() {
        for (String password : new String[] {"Ada.Lovelace1815", "ada@lovelace.org", "adalovelace!!"}) {
            assertThatThrownBy(() -> PasswordRules.checked("password", password, "ada@lovelace.org", "Ada Lovelace"))
                    .isInstanceOf(InvalidException.class);
        }
    }

    @Test
    void tooLongIsRefusedBeforeItCostsAnything() {
        assertThatThrownBy(() -> PasswordRules.checked("password", "ab cd".repeat(100)))
                .isInstanceOf(InvalidException.class);
    }
}
