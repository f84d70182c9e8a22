package dev.gameday.e2e;

/** What the script of 21 October 2012 could break. The secret is a part of its method that nobody else reads before the reveal. */
enum Scene {
    REPLICAS(
            "All replicas are cut off",
            "Core API · Read voters · Database replicas · UNAVAILABLE",
            "No effect: all reads go to the primary.",
            "sg-replicas",
            "Take the database port out of security group sg-replicas."),
    PRIMARY(
            "The primary database dies",
            "Core API · Record contacts · Primary database · UNAVAILABLE",
            "Read-only within 30 seconds; writes wait in the queue.",
            "orion-1",
            "Stop the instance orion-1 while it carries all reads."),
    PROMOTION(
            "A replica becomes the primary",
            "Core API · Record contacts · Primary database · FAILOVER_SIDE_EFFECT",
            "Writes are back after the promotion; the other replicas follow.",
            "orion-2",
            "Promote orion-2 and point the core API at it."),
    FLAPPING(
            "Replicas come and go",
            "Core API · Read voters · Database replicas · FLAPPING",
            "Reads stay on the primary until the replicas hold.",
            "every 40 seconds",
            "Revoke and restore the access every 40 seconds."),
    HUMAN_ERROR(
            "Replication is not running",
            "Core API · Read voters · Database replicas · HUMAN_ERROR",
            "Somebody looks for themselves before relying on it.",
            "orion-3",
            "Report that orion-3 replicates; leave it stopped."),
    QUEUE(
            "The queue service is killed",
            "Call tool · Record the call · Queue service · UNAVAILABLE",
            "Calls are kept on disk and sent later; an alert within a minute.",
            "192.0.2.66",
            "Point the queue's address at 192.0.2.66 in the hosts file."),
    CACHE(
            "The cache layer is down",
            "Call tool · Get a number to call · Cache cluster · UNAVAILABLE",
            "Slower, and nothing else.",
            "port 11211",
            "Drop port 11211 between the applications and the cache."),
    DISK(
            "The disk of the database is full",
            "Core API · Record contacts · Primary database · DISK_FULL",
            "Writes are refused at once and wait in the queue.",
            "revoke insert",
            "Let the database revoke insert from the core API.");

    final String title;
    final String expected;
    final String secret;
    final String method;
    final String application;
    final String feature;
    final String dependency;
    final String fault;

    Scene(String title, String felt, String expected, String secret, String method) {
        this.title = title;
        this.expected = expected;
        this.secret = secret;
        this.method = method;
        String[] parts = felt.split(" · ", 4);
        this.application = parts[0];
        this.feature = parts[1];
        this.dependency = parts[2];
        this.fault = parts[3];
    }
}
