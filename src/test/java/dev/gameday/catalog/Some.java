package dev.gameday.catalog;

import java.util.UUID;

/** Things with names that no other test uses: the tests share a database. */
final class Some {
    private Some() {}

    static String name(String start) {
        return start + " " + UUID.randomUUID();
    }

    static ApplicationData application() {
        return application(name("Call tool"));
    }

    static ApplicationData application(String name) {
        return new ApplicationData(name, null, null, null, null, null, null, null);
    }

    static DependencyData dependency() {
        return new DependencyData(name("Main database"), DependencyKind.DATABASE);
    }

    static FeatureData feature(String name) {
        return new FeatureData(name, "", NeedLevel.CORE, "");
    }
}
