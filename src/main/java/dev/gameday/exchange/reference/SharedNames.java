package dev.gameday.exchange.reference;

import static dev.gameday.catalog.DependencyKind.CACHE;
import static dev.gameday.catalog.DependencyKind.DATABASE;
import static dev.gameday.catalog.DependencyKind.DNS;
import static dev.gameday.catalog.DependencyKind.INTERNAL_SERVICE;
import static dev.gameday.catalog.DependencyKind.MONITORING;
import static dev.gameday.catalog.DependencyKind.OBJECT_STORAGE;
import static dev.gameday.catalog.DependencyKind.OTHER;
import static dev.gameday.catalog.DependencyKind.PEOPLE;
import static dev.gameday.catalog.DependencyKind.QUEUE;
import static dev.gameday.catalog.DependencyKind.THIRD_PARTY;

import dev.gameday.catalog.DependencyKind;
import java.util.List;

/** What the whole company relies on. */
final class SharedNames {
    static final List<Shared> ALL = List.of(
            new Shared("Customer master database, primary and two read replicas", DATABASE),
            new Shared("Order ledger database", DATABASE),
            new Shared("Article and price database of the central warehouse", DATABASE),
            new Shared("Document database for contracts and correspondence", DATABASE),
            new Shared("Analytics warehouse", DATABASE),
            new Shared("Session cache cluster", CACHE),
            new Shared("Article cache at the edge", CACHE),
            new Shared("Rate limiter counters", CACHE),
            new Shared("Event streaming platform", QUEUE),
            new Shared("Queue for delayed writes", QUEUE),
            new Shared("Mail and text message outbox", QUEUE),
            new Shared("Object storage for images and documents", OBJECT_STORAGE),
            new Shared("Object storage for static copies and the flags file", OBJECT_STORAGE),
            new Shared("Public DNS", DNS),
            new Shared("Internal name resolution and service discovery", DNS),
            new Shared("Card payment processor", THIRD_PARTY),
            new Shared("Bank transfer gateway", THIRD_PARTY),
            new Shared("Address verification service", THIRD_PARTY),
            new Shared("Parcel carrier tracking interface", THIRD_PARTY),
            new Shared("Content delivery network", THIRD_PARTY),
            new Shared("Text message provider", THIRD_PARTY),
            new Shared("Credit rating agency", THIRD_PARTY),
            new Shared("Identity service", INTERNAL_SERVICE),
            new Shared("Feature flag service", INTERNAL_SERVICE),
            new Shared("Secrets and certificates vault", INTERNAL_SERVICE),
            new Shared("Scheduler for batch jobs", INTERNAL_SERVICE),
            new Shared("API gateway", INTERNAL_SERVICE),
            new Shared("Metrics and alerting", MONITORING),
            new Shared("Central log collection", MONITORING),
            new Shared("On-call database administrators", PEOPLE),
            new Shared("Network operations at the hosting provider", PEOPLE),
            new Shared("Site-to-site connection of the warehouses", OTHER));

    private SharedNames() {}

    record Shared(String name, DependencyKind kind) {}
}
