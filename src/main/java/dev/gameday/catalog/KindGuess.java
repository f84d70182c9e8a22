package dev.gameday.catalog;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** What kind of thing a dependency is, guessed from what people call it; only where to begin. */
public final class KindGuess {
    /** Part of a name, lower case; the first that is found counts. */
    private static final Map<String, DependencyKind> WORDS = words();

    private KindGuess() {}

    /** An internal service when nothing tells. */
    public static DependencyKind of(String name) {
        String words = " " + name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ") + " ";
        return WORDS.entrySet().stream()
                .filter(entry -> words.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(DependencyKind.INTERNAL_SERVICE);
    }

    private static Map<String, DependencyKind> words() {
        Map<String, DependencyKind> words = new LinkedHashMap<>();
        add(words, DependencyKind.CACHE, "cache", "redis", "memcache", "varnish");
        add(words, DependencyKind.QUEUE, "queue", "kafka", "rabbit", " sqs ", "broker", "stream", " topic");
        add(words, DependencyKind.DNS, " dns", "resolver", "route53", "nameserver");
        add(
                words,
                DependencyKind.OBJECT_STORAGE,
                "bucket",
                " s3 ",
                "blob",
                "object stor",
                "storage",
                "file share",
                " cdn ");
        add(
                words,
                DependencyKind.DATABASE,
                "database",
                " db ",
                "db ",
                "postgres",
                "mysql",
                "oracle",
                "mongo",
                "replica",
                "sql",
                "warehouse");
        add(words, DependencyKind.MONITORING, "monitor", "metric", "alert", "dashboard", "pager", "logging");
        add(words, DependencyKind.PEOPLE, "on call", "team", "people", "operator", "support desk");
        add(
                words,
                DependencyKind.THIRD_PARTY,
                "payment",
                "processor",
                "provider",
                "vendor",
                "third party",
                "stripe",
                "twilio",
                "mail",
                " sms");
        return words;
    }

    private static void add(Map<String, DependencyKind> words, DependencyKind kind, String... parts) {
        for (String part : parts) {
            words.put(part, kind);
        }
    }
}
