package dev.gameday.exchange.csv;

import dev.gameday.base.Text;
import dev.gameday.catalog.DependencyData;
import dev.gameday.catalog.FeatureData;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a table is compared with: all that is not archived. */
record CatalogNow(
        Map<String, App> applications,
        Map<String, Thing> dependencies,
        Map<Reliance, Boolean> hard,
        Set<Reliance> asWhole) {

    /** An application with its features by rank. */
    record App(UUID id, String name, Map<String, Feature> features) {}

    record Feature(UUID id, long version, int rank, FeatureData data) {}

    record Thing(UUID id, long version, DependencyData data) {}

    /** A feature's, or an application's as a whole. */
    record Reliance(UUID of, UUID dependency) {}

    static CatalogNow of(List<App> applications, List<Thing> dependencies) {
        Map<String, App> apps = new LinkedHashMap<>();
        applications.forEach(app -> apps.put(Text.key(app.name()), app));
        Map<String, Thing> things = new LinkedHashMap<>();
        dependencies.forEach(thing -> things.put(Text.key(thing.data().name()), thing));
        return new CatalogNow(apps, things, new HashMap<>(), new java.util.HashSet<>());
    }

    @Nullable
    App application(String name) {
        return applications.get(Text.key(name));
    }

    @Nullable
    Thing dependency(String name) {
        return dependencies.get(Text.key(name));
    }
}
