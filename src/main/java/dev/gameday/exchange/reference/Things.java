package dev.gameday.exchange.reference;

import dev.gameday.catalog.DependencyKind;
import dev.gameday.catalog.NeedLevel;
import dev.gameday.catalog.Reliability;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The catalog in the making. */
final class Things {
    private Things() {}

    record Team(UUID id, String name, Names.Area area) {}

    static final class App {
        final UUID id;
        final String name;
        final Names.Area area;
        final Instant createdAt;
        final List<Feature> features = new ArrayList<>();
        final List<Mode> modes = new ArrayList<>();

        /** Changes hands now and then. */
        Team team;

        App(UUID id, String name, Names.Area area, Team team, Instant createdAt) {
            this.id = id;
            this.name = name;
            this.area = area;
            this.team = team;
            this.createdAt = createdAt;
        }
    }

    static final class Feature {
        final UUID id;
        final App app;
        final String name;
        final List<Reliance> reliances = new ArrayList<>();
        NeedLevel need;

        @Nullable
        Instant archivedAt;

        Feature(UUID id, App app, String name, NeedLevel need) {
            this.id = id;
            this.app = app;
            this.name = name;
            this.need = need;
        }
    }

    static final class Dependency {
        final UUID id;
        final String name;
        final DependencyKind kind;
        final Reliability reliability;
        final @Nullable App itself;

        @Nullable
        Instant materialAt;

        Dependency(UUID id, String name, DependencyKind kind, Reliability reliability, @Nullable App itself) {
            this.id = id;
            this.name = name;
            this.kind = kind;
            this.reliability = reliability;
            this.itself = itself;
        }
    }

    record Reliance(Feature feature, Dependency dependency, boolean hard) {}
}
