package dev.gameday.exchange;

import static dev.gameday.exchange.CatalogSamples.file;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.InputStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Input made to hurt is refused at once. The time limit is generous, so that a busy machine fails nothing. */
@Timeout(5)
class HostileCatalogTest {

    private static final String HEAD = "kind: API\nmetadata: {name: a}\n";

    @Test
    void aliasesThatMultiplyAreRefused() {
        StringBuilder bomb = new StringBuilder(HEAD + "a0: &a0 [x,x,x,x,x,x,x,x,x]\n");
        for (int i = 1; i < 10; i++) {
            String alias = "*a" + (i - 1);
            bomb.append("a%d: &a%d [%s]\n".formatted(i, i, String.join(",", Collections.nCopies(9, alias))));
        }

        assertThat(refusal(bomb.toString()).reason()).contains("aliases");
    }

    @Test
    void aliasesThatDoubleAreRefusedThoughTheyAreFew() {
        StringBuilder bomb = new StringBuilder(HEAD + "a0: &a0 [x,x]\n");
        for (int i = 1; i < 24; i++) {
            bomb.append("a%d: &a%d [*a%d,*a%d]\n".formatted(i, i, i - 1, i - 1));
        }

        assertThat(refusal(bomb.toString()).reason()).contains("aliases");
    }

    @Test
    void deepNestingIsRefused() {
        assertThat(refusal(HEAD + "spec: " + "[".repeat(5_000) + "]".repeat(5_000))
                        .reason())
                .contains("nested");
        assertThat(refusal(HEAD + "spec: " + "{a: ".repeat(5_000) + "}".repeat(5_000))
                        .reason())
                .contains("nested");
        assertThat(refusal(HEAD + "spec:\n  " + "- ".repeat(5_000) + "a").reason())
                .contains("nested");
        assertThat(refusal("? ".repeat(5_000) + "a").reason()).contains("nested");
    }

    @Test
    void deepBlocksAreRefused() {
        StringBuilder deep = new StringBuilder(HEAD + "spec:\n");
        for (int i = 1; i < 2_000; i++) {
            deep.repeat(" ", i).append("a:\n");
        }

        assertThat(refusal(deep.toString()).reason()).contains("nested");
    }

    @Test
    void aHundredMegabytesAreRefusedWithoutReadingThem() {
        Endless endless = new Endless();

        ImportRefusedException refused =
                catchThrowableOfType(ImportRefusedException.class, () -> CatalogFile.read("big.yaml", endless));

        assertThat(refused.tooLarge()).isTrue();
        assertThat(endless.given).isLessThan(CatalogFile.MAX_BYTES + 1_000_000L);
    }

    @Test
    void tooManyEntitiesAreRefused() {
        String many = "---\nkind: API\nmetadata: {name: a}\n".repeat(CatalogParser.MAX_ENTITIES + 1);

        assertThat(refusal(many).reason()).contains("entities");
    }

    @Test
    void whatIsSlowToScanIsRefusedInTime() {
        long start = System.nanoTime();
        refusal("x".repeat(CatalogFile.MAX_BYTES - 1));
        refusal("\"" + "x\\u0041".repeat(500_000));
        refusal("a: ".repeat(500_000));
        refusal("&a ".repeat(500_000));
        refusal("*a ".repeat(500_000));
        refusal("!".repeat(500_000));
        refusal("%".repeat(500_000));
        refusal("- a\n".repeat(500_000));
        refusal("\n".repeat(1_000_000));
        refusal("#".repeat(CatalogFile.MAX_BYTES - 1));
        refusal("? a\n".repeat(500_000));
        refusal((HEAD + "spec: [" + "{a: b},".repeat(8_000) + "]\n---\n").repeat(50));

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
    }

    private static ImportRefusedException refusal(String yaml) {
        ImportRefusedException refused =
                catchThrowableOfType(ImportRefusedException.class, () -> CatalogParser.parse(file(yaml)));
        assertThat(refused).isNotNull();
        return refused;
    }

    private static final class Endless extends InputStream {
        private long given;

        @Override
        public int read() {
            given++;
            return '#';
        }

        @Override
        public int read(byte[] to, int offset, int length) {
            Arrays.fill(to, offset, offset + length, (byte) '#');
            given += length;
            return length;
        }
    }
}
