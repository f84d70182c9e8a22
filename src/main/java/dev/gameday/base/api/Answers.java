package dev.gameday.base.api;

import java.net.URI;
import org.springframework.http.ResponseEntity;

/** Answers that carry the version of the thing as their ETag. */
public final class Answers {
    private Answers() {}

    public static <T> ResponseEntity<T> ok(T body, long version) {
        return ResponseEntity.ok().eTag(tag(version)).body(body);
    }

    /** @param path where the new thing is, from the root of the server */
    public static <T> ResponseEntity<T> created(String path, T body, long version) {
        return ResponseEntity.created(URI.create(path)).eTag(tag(version)).body(body);
    }

    private static String tag(long version) {
        return "\"" + version + "\"";
    }
}
