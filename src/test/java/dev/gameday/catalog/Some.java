package dev.gameday.catalog;

import java.util.UUID;

/** Things with names that no other test uses: the tests share a database. */
public final class Some {
    private Some() {}

    public static String name(String start) {
        return start + " " + UUID.randomUUID();
    }

    public static ApplicationData application() {
        return application(name("Call tool"));
    }

    public static ApplicationData application(String name) {
        return new ApplicationData(name, null, null, null, null, null, null, null);
    }

    public static DependencyData dependency() {
        return new DependencyData(name("Main database"), DependencyKind.DATABASE);
    }

    public static FeatureData feature(String name) {
        return new FeatureData(name, "", NeedLevel.CORE, "");
    }
}
