package dev.gameday.catalog.ui;

import dev.gameday.base.CsvTable;
import dev.gameday.catalog.ApplicationFilter;
import dev.gameday.catalog.ApplicationRow;
import dev.gameday.catalog.ApplicationService;
import dev.gameday.catalog.DependencyFilter;
import dev.gameday.catalog.DependencyRow;
import dev.gameday.catalog.DependencyService;
import dev.gameday.catalog.FeatureRow;
import dev.gameday.catalog.FeatureService;
import dev.gameday.catalog.RelianceFilter;
import dev.gameday.catalog.RelianceRow;
import dev.gameday.catalog.RelianceService;
import java.time.LocalDate;
import java.util.UUID;

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
}
