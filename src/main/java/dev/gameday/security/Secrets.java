package dev.gameday.security;

import java.security.SecureRandom;
import java.util.Base64;

/** Makes what nobody can guess: 256 random bits, in characters that links and headers take. */
public final class Secrets {
    private static final SecureRandom RANDOM = new SecureRandom();

    private Secrets() {}

    public static String make() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
