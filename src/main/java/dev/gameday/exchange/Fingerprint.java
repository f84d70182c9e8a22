package dev.gameday.exchange;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** Tells whether an import would still do what its preview said. */
public final class Fingerprint {
    private Fingerprint() {}

    /** The same for the same parts, by what they say as text. */
    public static String of(Object... parts) {
        try {
            byte[] all = Arrays.toString(parts).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(all));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
