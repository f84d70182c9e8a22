package dev.gameday.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The text of one catalog file.
 *
 * @param name what people know it by, such as its path; shown in the report
 */
public record CatalogFile(String name, String text) {

    /** Largest file that is read, in bytes. Real catalogs are far below: 564 entities are 0.5 MB. */
    public static final int MAX_BYTES = 5 * 1024 * 1024;

    /**
     * Reads a file, and stops reading as soon as it is larger than {@link #MAX_BYTES}.
     *
     * @throws ImportRefusedException when it is too large or not UTF-8
     */
    public static CatalogFile read(String name, InputStream in) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] buffer = new byte[64 * 1024];
        int read;
        while ((read = in.read(buffer)) >= 0) {
            bytes.write(buffer, 0, read);
            if (bytes.size() > MAX_BYTES) {
                throw tooLarge(name);
            }
        }
        return of(name, bytes.toByteArray());
    }

    /** @throws ImportRefusedException when it is too large or not UTF-8 */
    public static CatalogFile of(String name, byte[] bytes) {
        if (bytes.length > MAX_BYTES) {
            throw tooLarge(name);
        }
        return new CatalogFile(name, decode(name, bytes));
    }

    /** The refusal of a file that is larger than {@link #MAX_BYTES}. */
    public static ImportRefusedException tooLarge(String name) {
        return ImportRefusedException.tooLarge(
                name,
                "it is larger than " + MAX_BYTES / 1024 / 1024 + " MB, the most that one file may have. Split it.");
    }

    /** The name without the folders and zip that it came in, which a browser does not tell, and without what tells namesakes apart. */
    String baseName() {
        return name.replaceFirst(" \\(\\d+\\)$", "").replaceFirst("^.*[/\\\\!]", "");
    }

    private static String decode(String name, byte[] bytes) {
        Charset charset = charset(bytes);
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        try {
            String text = decoder.decode(ByteBuffer.wrap(bytes)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw ImportRefusedException.at(
                    name, 0, lineOfFirstBadByte(charset, bytes), "it is not UTF-8 text. Save it as UTF-8.", e);
        }
    }

    private static Charset charset(byte[] bytes) {
        if (bytes.length >= 2
                && ((bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF)
                        || (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE))) {
            return StandardCharsets.UTF_16;
        }
        return StandardCharsets.UTF_8;
    }

    private static int lineOfFirstBadByte(Charset charset, byte[] bytes) {
        if (!charset.equals(StandardCharsets.UTF_8)) {
            return 0;
        }
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = charset.newDecoder().decode(in, out, true);
        if (!result.isError()) {
            return 0;
        }
        byte[] good = Arrays.copyOf(bytes, in.position());
        int line = 1;
        for (byte b : good) {
            if (b == '\n') {
                line++;
            }
        }
        return line;
    }
}
