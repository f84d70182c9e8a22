package dev.gameday.exchange;

import dev.gameday.catalog.DependencyKind;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which kind of dependency a Resource's spec.type means. Catalogs write it freely, so words within it are looked for. */
final class DependencyKinds {

    private static final Map<DependencyKind, List<String>> WORDS = Map.of(
            DependencyKind.DATABASE,
            List.of(
                    "database",
                    "db",
                    "postgres",
                    "postgresql",
                    "mysql",
                    "mariadb",
                    "aurora",
                    "rds",
                    "mongodb",
                    "oracle",
                    "dynamodb",
                    "cassandra",
                    "sql",
                    "datastore"),
            DependencyKind.CACHE,
            List.of("cache", "redis", "memcached", "elasticache", "valkey"),
            DependencyKind.QUEUE,
            List.of(
                    "queue",
                    "sqs",
                    "kafka",
                    "topic",
                    "sns",
                    "broker",
                    "messaging",
                    "rabbitmq",
                    "kinesis",
                    "stream",
                    "pubsub",
                    "eventbus"),
            DependencyKind.OBJECT_STORAGE,
            List.of("s3", "bucket", "storage", "gcs", "blob", "filesystem"),
            DependencyKind.DNS,
            List.of("dns", "route53", "domain"),
            DependencyKind.MONITORING,
            List.of("monitoring", "dashboard", "alerting", "metrics", "observability", "logging"),
            DependencyKind.THIRD_PARTY,
            List.of("saas", "vendor", "external"));

    private DependencyKinds() {}

    static DependencyKind of(@Nullable String type) {
        if (type == null) {
            return DependencyKind.OTHER;
        }
        // The last word weighs most: an "s3-bucket" is a bucket, a "database-backup-bucket" too.
        String[] words = type.toLowerCase(Locale.ROOT).split("[^a-z0-9]+", -1);
        for (int i = words.length - 1; i >= 0; i--) {
            String word = words[i];
            for (Map.Entry<DependencyKind, List<String>> kind : WORDS.entrySet()) {
                if (kind.getValue().contains(word)
                        || (word.endsWith("s") && kind.getValue().contains(word.substring(0, word.length() - 1)))) {
                    return kind.getKey();
                }
            }
        }
        return DependencyKind.OTHER;
    }
}
