package dev.gameday.catalog.ui;

import dev.gameday.base.CsvTable;
import dev.gameday.catalog.ApplicationFilter;
import dev.gameday.catalog.ApplicationRow;
import dev.gameday.catalog.ApplicationService;
import dev.gameday.catalog.BlackoutFilter;
import dev.gameday.catalog.BlackoutRow;
import dev.gameday.catalog.BlackoutService;
import dev.gameday.catalog.DependencyFilter;
import dev.gameday.catalog.DependencyRow;
import dev.gameday.catalog.DependencyService;
import dev.gameday.catalog.FeatureRow;
import dev.gameday.catalog.FeatureService;
import dev.gameday.catalog.KillSwitchFilter;
import dev.gameday.catalog.KillSwitchRow;
import dev.gameday.catalog.KillSwitchService;
import dev.gameday.catalog.NeedLevel;
import dev.gameday.catalog.RelianceFilter;
import dev.gameday.catalog.RelianceRow;
import dev.gameday.catalog.RelianceService;
import dev.gameday.catalog.Scope;
import dev.gameday.catalog.ScopeService;
import dev.gameday.catalog.ScopingFilter;
import dev.gameday.catalog.SwitchWarning;
import dev.gameday.catalog.UnswitchedFeature;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Collectors;

/** The catalog's lists as files. */
final class CatalogTables {
    private CatalogTables() {}

    static CsvTable<ApplicationRow> applications(
            ApplicationService applications, ApplicationFilter filter, LocalDate day) {
        return CsvTable.<ApplicationRow>reading(
                        "applications", day, (offset, limit) -> applications.list(filter, offset, limit))
                .column("Application", ApplicationRow::name)
                .column("Team", ApplicationRow::teamName)
                .column("Tier", ApplicationRow::tier)
                .column("Core", ApplicationRow::core)
                .column("Important", ApplicationRow::important)
                .column("Sheddable", ApplicationRow::sheddable)
                .column("Dependencies", ApplicationRow::dependencies)
                .column("Minimum viable mode", row -> row.minimumViableMode().label())
                .column("Archived", ApplicationRow::archived);
    }

    static CsvTable<DependencyRow> dependencies(
            DependencyService dependencies, DependencyFilter filter, LocalDate day) {
        return CsvTable.<DependencyRow>reading(
                        "dependencies", day, (offset, limit) -> dependencies.list(filter, offset, limit))
                .column("Dependency", DependencyRow::name)
                .column("Kind", row -> row.kind().label())
                .column("Reliability", row -> row.reliability().label())
                .column("Assessed on", DependencyRow::assessedOn)
                .column("Discovered", DependencyRow::discovered)
                .column("Hard", DependencyRow::hard)
                .column("Soft", DependencyRow::soft)
                .column("Applications", DependencyRow::applications)
                .column("Archived", DependencyRow::archived);
    }

    /** Columns as the import of features takes them, and what else the hierarchy says. */
    static CsvTable<FeatureRow> needs(FeatureService features, UUID applicationId, String application, LocalDate day) {
        return CsvTable.<FeatureRow>whole("features", day, () -> features.features(applicationId, false))
                .column("Application", row -> application)
                .column("Rank", FeatureRow::rank)
                .column("Need level", row -> row.needLevel().label())
                .column("Feature", FeatureRow::name)
                .column("When shed", FeatureRow::whenShed)
                .column("Shed group", FeatureRow::shedGroup)
                .column("Description", FeatureRow::description)
                .column("Dependencies", FeatureRow::dependencies);
    }

    static CsvTable<RelianceRow> reliances(RelianceService reliances, RelianceFilter filter, LocalDate day) {
        return CsvTable.<RelianceRow>whole("reliances", day, () -> reliances.list(filter))
                .column("Application", RelianceRow::applicationName)
                .column("Rank", RelianceRow::rank)
                .column("Feature", RelianceRow::featureName)
                .column("Need level", row -> row.needLevel().label())
                .column("Dependency", RelianceRow::dependencyName)
                .column("Kind", row -> row.kind().label())
                .column("Reliability", row -> row.reliability().label())
                .column("Hard or soft", row -> Hardness.word(row.hard()));
    }

    static CsvTable<KillSwitchRow> killSwitches(KillSwitchService switches, KillSwitchFilter filter, LocalDate day) {
        return CsvTable.<KillSwitchRow>reading(
                        "kill-switches", day, (offset, limit) -> switches.list(filter, offset, limit))
                .column("Flag", KillSwitchRow::flag)
                .column(
                        "Turns off",
                        row -> row.features().stream()
                                .map(feature -> feature.applicationName() + ": " + feature.name())
                                .collect(Collectors.joining("; ")))
                .column("Where", KillSwitchRow::place)
                .column("How", KillSwitchRow::how)
                .column("Acts within seconds", KillSwitchRow::actsWithinSeconds)
                .column("Who can", row -> String.join("; ", row.people()))
                .column("Bus number", KillSwitchRow::busNumber)
                .column("Documentation", KillSwitchRow::documentation)
                .column("Last exercised", KillSwitchRow::lastExercisedOn)
                .column("Took seconds", KillSwitchRow::lastTookSeconds)
                .column(
                        "Warnings",
                        row -> row.warnings().stream().map(SwitchWarning::label).collect(Collectors.joining("; ")))
                .column("Archived", KillSwitchRow::archived);
    }

    static CsvTable<BlackoutRow> blackouts(BlackoutService blackouts, BlackoutFilter filter, LocalDate day) {
        return CsvTable.<BlackoutRow>reading(
                        "blackout-windows", day, (offset, limit) -> blackouts.list(filter, offset, limit))
                .column("Application", BlackoutRow::application)
                .column("First day", BlackoutRow::firstDay)
                .column("Last day", BlackoutRow::lastDay)
                .column("Reason", BlackoutRow::reason);
    }

    static CsvTable<UnswitchedFeature> unswitched(KillSwitchService switches, LocalDate day) {
        return CsvTable.<UnswitchedFeature>reading("features-without-a-switch", day, switches::unswitched)
                .column("Application", UnswitchedFeature::applicationName)
                .column("Feature", UnswitchedFeature::name)
                .column("Team", UnswitchedFeature::teamName)
                .column("When shed", UnswitchedFeature::whenShed)
                .column("Shed group", UnswitchedFeature::shedGroup);
    }

    static CsvTable<Scope> scopes(ScopeService scopes, ScopingFilter filter, LocalDate day) {
        return CsvTable.<Scope>reading("scopes", day, (offset, limit) -> scopes.list(filter, offset, limit))
                .column("Application", Scope::applicationName)
                .column("Team", Scope::teamName)
                .column("Core", row -> names(row, NeedLevel.CORE))
                .column("Important", row -> names(row, NeedLevel.IMPORTANT))
                .column("Sheddable", row -> names(row, NeedLevel.SHEDDABLE))
                .column(
                        "Signed off by",
                        row -> row.signOff() == null ? null : row.signOff().signedBy())
                .column(
                        "As",
                        row -> row.signOff() == null ? null : row.signOff().signedAs())
                .column(
                        "On",
                        row -> row.signOff() == null ? null : row.signOff().signedAt())
                .column("Changed since", row -> ScopeWords.creep(row.changes()));
    }

    private static String names(Scope scope, NeedLevel level) {
        return scope.features().stream()
                .filter(feature -> feature.needLevel() == level)
                .map(FeatureRow::name)
                .collect(Collectors.joining("; "));
    }
}
