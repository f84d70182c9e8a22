package dev.gameday.exchange.reference;

import dev.gameday.base.Text;
import dev.gameday.catalog.DependencyKind;
import dev.gameday.catalog.MinimumViableMode;
import dev.gameday.catalog.NeedLevel;
import dev.gameday.catalog.Reliability;
import dev.gameday.exchange.reference.Things.App;
import dev.gameday.exchange.reference.Things.Dependency;
import dev.gameday.exchange.reference.Things.Feature;
import dev.gameday.exchange.reference.Things.Reliance;
import dev.gameday.exchange.reference.Things.Team;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Teams, applications with their hierarchies of needs, and who relies on what; all there before the first exercise. */
final class CatalogMaker {
    private final World world;
    private final Dice dice;
    private final Instant begin;
    private final List<Dependency> shared = new ArrayList<>();

    CatalogMaker(World world) {
        this.world = world;
        this.dice = world.dice();
        this.begin = world.calendar().at(0, Calendar.CATALOG - 1, 9, 0);
    }

    void make() {
        for (int i = 0; i < world.size().teams(); i++) {
            Names.Area area = Names.AREAS.get(i % Names.AREAS.size());
            int part = i / Names.AREAS.size();
            String name = area.name() + " " + Names.TEAMS.get(part % Names.TEAMS.size());
            world.teams().add(new Team(dice.id(), part < Names.TEAMS.size() ? name : name + " " + part, area));
        }
        for (int i = 0; i < world.size().applications(); i++) {
            world.apps().add(app(i));
        }
        shareDependencies();
        for (App app : world.apps()) {
            rely(app);
        }
    }

    private App app(int i) {
        Names.Area area = Names.AREAS.get(i % Names.AREAS.size());
        int product = i / Names.AREAS.size();
        String name = area.name() + " " + Names.PRODUCTS.get(product % Names.PRODUCTS.size());
        List<Team> near =
                world.teams().stream().filter(t -> t.area().equals(area)).toList();
        Team team = dice.oneOf(near.isEmpty() ? world.teams() : near);
        App app = new App(dice.id(), product < Names.PRODUCTS.size() ? name : name + " " + product, area, team, begin);
        int count = dice.between(5, 8);
        List<Integer> which = new ArrayList<>();
        for (int f = 0; f < Names.FEATURES.size(); f++) {
            which.add(f);
        }
        dice.shuffle(which);
        which.subList(0, count).stream().sorted().forEach(f -> {
            double place = (double) app.features.size() / count;
            NeedLevel need = place < 0.4 ? NeedLevel.CORE : place < 0.7 ? NeedLevel.IMPORTANT : NeedLevel.SHEDDABLE;
            app.features.add(new Feature(dice.id(), app, area.about(Names.FEATURES.get(f)), need));
        });
        return app;
    }

    /** What many rely on: infrastructure, services of others, and some of the program's own applications. */
    private void shareDependencies() {
        for (SharedNames.Shared name : SharedNames.ALL) {
            shared.add(dependency(name.name(), name.kind(), null));
        }
        List<App> services = new ArrayList<>(world.apps());
        dice.shuffle(services);
        for (App app : services.subList(0, Math.min(services.size() / 4, 24))) {
            shared.add(dependency(app.name, DependencyKind.INTERNAL_SERVICE, app));
        }
    }

    private Dependency dependency(String name, DependencyKind kind, @org.jspecify.annotations.Nullable App itself) {
        Reliability reliability = dice.oneOf(List.of(Reliability.values()), 40, 30, 18, 12);
        Dependency dependency = new Dependency(dice.id(), name, kind, reliability, itself);
        world.dependencies().add(dependency);
        return dependency;
    }

    private void rely(App app) {
        Set<Dependency> mine = new LinkedHashSet<>();
        mine.add(dependency(app.name + " database", DependencyKind.DATABASE, null));
        int wanted = dice.between(5, 8);
        while (mine.size() < wanted) {
            Dependency other = dice.oneOf(shared);
            if (other.itself != app) {
                mine.add(other);
            }
        }
        List<Dependency> known = new ArrayList<>(mine);
        for (Feature feature : app.features) {
            List<Dependency> relied = new ArrayList<>(known.subList(1, known.size()));
            Collections.sort(relied, java.util.Comparator.comparing(d -> d.name));
            dice.shuffle(relied);
            feature.reliances.add(new Reliance(feature, known.getFirst(), true));
            relied.subList(0, dice.between(2, Math.min(4, relied.size())))
                    .forEach(d -> feature.reliances.add(new Reliance(feature, d, dice.chance(0.6))));
        }
        // As an import leaves it: relied on, without saying which feature does.
        if (dice.chance(0.3)) {
            Dependency unsorted = dice.oneOf(shared);
            boolean sorted = known.contains(unsorted) || unsorted.itself == app;
            if (!sorted) {
                world.tables().add("application_dependency", app.id, unsorted.id, begin);
            }
        }
    }

    /** Once the story is told and its changes are known. */
    void write() {
        Tables tables = world.tables();
        for (Team team : world.teams()) {
            tables.add("team", team.id(), 0L, team.name(), dice.between(80, 160), begin, null);
        }
        world.apps().forEach(this::write);
        world.dependencies().forEach(this::write);
    }

    private void write(App app) {
        MinimumViableMode minimum = dice.oneOf(List.of(MinimumViableMode.values()), 15, 30, 30, 15, 10);
        world.tables()
                .add(
                        "application",
                        app.id,
                        0L,
                        app.name,
                        Text.key(app.name),
                        app.area.about(
                                "Deals with {many} for all countries and channels; owned since the beginning of the"
                                        + " program and deployed several times a day."),
                        app.team.id(),
                        dice.between(1, 4),
                        minimum,
                        "",
                        "#" + app.area.one().replace(' ', '-') + "-incidents",
                        "https://wiki.example.org/applications/" + app.id,
                        app.createdAt,
                        null,
                        null);
        int rank = 0;
        for (Feature feature : app.features) {
            rank += feature.archivedAt == null ? 1 : 0;
            write(feature, Math.max(1, rank));
        }
    }

    private void write(Feature feature, int rank) {
        String shed = feature.need == NeedLevel.CORE ? "" : "The entry disappears; links to it explain why";
        world.tables()
                .add(
                        "feature",
                        feature.id,
                        0L,
                        feature.app.id,
                        feature.name,
                        "",
                        rank,
                        feature.need,
                        shed,
                        begin,
                        feature.archivedAt,
                        null);
        for (Reliance reliance : feature.reliances) {
            world.tables()
                    .add("reliance", dice.id(), 0L, feature.id, reliance.dependency().id, reliance.hard(), begin, null);
        }
    }

    private void write(Dependency dependency) {
        boolean assessed = dependency.reliability != Reliability.NOT_ASSESSED;
        world.tables()
                .add(
                        "dependency",
                        dependency.id,
                        0L,
                        dependency.name,
                        Text.key(dependency.name),
                        "",
                        dependency.kind,
                        dependency.itself == null ? null : dependency.itself.id,
                        dependency.reliability,
                        assessed ? "Availability of the last four quarters, and what the last outage showed" : "",
                        assessed
                                ? world.calendar()
                                        .day(dice.between(0, world.size().weeks() - 1))
                                : null,
                        dice.chance(0.06),
                        begin,
                        null,
                        dependency.materialAt);
    }
}
