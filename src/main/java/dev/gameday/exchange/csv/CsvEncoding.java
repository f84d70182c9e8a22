package dev.gameday.exchange.csv;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** The ways in which spreadsheets write text. */
public enum CsvEncoding {
    UTF_8("UTF-8", StandardCharsets.UTF_8),
    UTF_16_LE("UTF-16 LE", StandardCharsets.UTF_16LE),
    UTF_16_BE("UTF-16 BE", StandardCharsets.UTF_16BE),
    WINDOWS_1252("Windows-1252", Charset.forName("windows-1252"));

    private static final int LOOKED_AT = 2_000;

    private final String label;
    private final Charset charset;

    CsvEncoding(String label, Charset charset) {
        this.label = label;
        this.charset = charset;
    }

    /** The name on the screens. */
    public String label() {
        return label;
    }

    /** By the byte order mark, by the zeros between Latin letters, or by whether it is UTF-8 at all. */
    static CsvEncoding of(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return UTF_16_LE;
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return UTF_16_BE;
        }
        int even = 0;
        int odd = 0;
        int looked = Math.min(LOOKED_AT, bytes.length);
        for (int i = 0; i < looked; i++) {
            if (bytes[i] == 0) {
                even += 1 - i % 2;
                odd += i % 2;
            }
        }
        if (Math.max(even, odd) > looked / 5) {
            return odd > even ? UTF_16_LE : UTF_16_BE;
        }
        return UTF_8.isIn(bytes) ? UTF_8 : WINDOWS_1252;
    }

    private boolean isIn(byte[] bytes) {
        try {
            decoded(bytes);
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /** The text, without its byte order mark. */
    String decoded(byte[] bytes) throws CharacterCodingException {
        String text = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes))
                .toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }
}
