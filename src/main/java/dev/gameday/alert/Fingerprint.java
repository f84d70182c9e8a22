package dev.gameday.alert;

import java.nio.charset.StandardCharsets;
import java.util.SortedMap;

/** What Alertmanager tells alerts apart by: 64-bit FNV-1a over the sorted labels, for senders that leave it out. */
final class Fingerprint {
    private static final long OFFSET = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;
    private static final byte END = (byte) 0xff;

    private Fingerprint() {}

    static String of(SortedMap<String, String> labels) {
        long hash = OFFSET;
        for (var label : labels.entrySet()) {
            hash = add(add(hash, label.getKey()), label.getValue());
        }
        return String.format("%016x", hash);
    }

    private static long add(long hash, String text) {
        long next = hash;
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            next = add(next, b);
        }
        return add(next, END);
    }

    private static long add(long hash, byte b) {
        return (hash ^ (b & 0xff)) * PRIME;
    }
}
