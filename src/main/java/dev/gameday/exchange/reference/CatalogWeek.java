package dev.gameday.exchange.reference;

import dev.gameday.catalog.NeedLevel;
import dev.gameday.exchange.reference.Things.App;
import dev.gameday.exchange.reference.Things.Dependency;
import dev.gameday.exchange.reference.Things.Feature;
import dev.gameday.exchange.reference.Things.Team;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** What changes in the catalog during the story, and carries over into the facts of failure modes. */
final class CatalogWeek {
    /** Shares of the story after which something that many rely on becomes another thing. */
    private static final List<Double> SETBACKS = List.of(0.38, 0.71, 0.93);

    private final World world;
    private final Dice dice;

    CatalogWeek(World world) {
        this.world = world;
        this.dice = world.dice();
    }

    void tell(int week) {
        if (week == 0) {
            return;
        }
        if (week % 5 == 0) {
            changeOwner(dice.oneOf(world.apps()), at(week, 0));
        }
        if (week % 4 == 2) {
            changeNeed(dice.oneOf(dice.oneOf(world.apps()).features), at(week, 10));
        }
        if (week % 7 == 3) {
            archive(at(week, 20));
        }
        boolean setback = SETBACKS.stream()
                .anyMatch(share -> week == (int) (share * world.size().weeks()));
        if (setback) {
            changeMaterially(mostReliedOn(), at(week, 30));
        } else if (week % 6 == 5) {
            changeMaterially(dice.oneOf(world.dependencies()), at(week, 30));
        }
    }

    private Instant at(int week, int minute) {
        return world.calendar().at(week, Calendar.CATALOG, 9, minute);
    }

    private void changeOwner(App app, Instant at) {
        Team team = dice.oneOf(world.teams());
        app.team = team;
        app.modes.stream().filter(Mode::known).forEach(mode -> mode.facts().owned(at, team.id()));
    }

    private void changeNeed(Feature feature, Instant at) {
        if (feature.archivedAt == null) {
            feature.need = feature.need == NeedLevel.IMPORTANT ? NeedLevel.SHEDDABLE : NeedLevel.IMPORTANT;
            known(feature).forEach(mode -> mode.facts().needed(at, feature.need));
        }
    }

    /** The least needed feature of an application goes, with all that is known about it. */
    private void archive(Instant at) {
        List<Feature> going = world.apps().stream()
                .map(app -> app.features.getLast())
                .filter(feature -> feature.archivedAt == null && complete(feature))
                .toList();
        if (!going.isEmpty()) {
            Feature feature = dice.oneOf(going);
            feature.archivedAt = at;
            known(feature).forEach(mode -> mode.facts().counted(at, false));
        }
    }

    private static boolean complete(Feature feature) {
        return feature.app.modes.stream().allMatch(mode -> mode.feature != feature || mode.known());
    }

    private List<Mode> known(Feature feature) {
        return feature.app.modes.stream()
                .filter(mode -> mode.feature == feature && mode.known())
                .toList();
    }

    private void changeMaterially(Dependency dependency, Instant at) {
        dependency.materialAt = at;
        world.audit(at, "Declared a dependency materially changed", dependency.id, dependency.name);
        for (Mode mode : world.modes()) {
            if (mode.dependency() == dependency && mode.known()) {
                mode.facts().materiallyChanged(at);
                mode.standing = null;
            }
        }
    }

    private Dependency mostReliedOn() {
        return world.dependencies().stream()
                .filter(dependency -> dependency.materialAt == null)
                .max(Comparator.comparingLong(dependency -> world.modes().stream()
                        .filter(mode -> mode.known() && mode.dependency() == dependency)
                        .count()))
                .orElseThrow();
    }
}
