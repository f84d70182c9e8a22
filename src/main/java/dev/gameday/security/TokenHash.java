package dev.gameday.security;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;

/** SHA-256 of a token: tokens are long and random, so that a slow hash would add nothing. */
public final class TokenHash {
    private TokenHash() {}

    public static String of(String token) {
        return of(token.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The hashes that a token in a header may have: HTTP carries bytes, which servers hand out as Latin-1 characters, so
     * that a UTF-8 token arrives in pieces.
     */
    static Set<String> ofHeader(String header) {
        Set<String> hashes = new HashSet<>();
        hashes.add(of(header.getBytes(StandardCharsets.ISO_8859_1)));
        hashes.add(of(header));
        return hashes;
    }

    private static String of(byte[] token) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(token));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
