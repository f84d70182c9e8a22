package dev.gameday.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FaultCatalogTest {

    @ParameterizedTest
    @EnumSource(DependencyKind.class)
    void everyKindHasItsFaultsEachOnceAndBeginningWithItsAbsence(DependencyKind kind) {
        var faults = FaultCatalog.of(kind).stream().map(CatalogFault::fault).toList();

        assertThat(faults).hasSizeGreaterThanOrEqualTo(4).doesNotHaveDuplicates();
        assertThat(faults.getFirst()).isEqualTo(Fault.UNAVAILABLE);
    }

    @ParameterizedTest
    @EnumSource(DependencyKind.class)
    void everyFaultOfEveryKindReadsWell(DependencyKind kind) {
        for (Fault fault : Fault.values()) {
            CatalogFault words = FaultCatalog.of(kind, fault);

            assertThat(words.fault()).isEqualTo(fault);
            assertThat(words.description()).isNotBlank();
            assertThat(words.hypothesis("the queue"))
                    .startsWith("If ")
                    .doesNotContain("{")
                    .endsWith(".");
            assertThat(words.method("the queue")).doesNotContain("{").endsWith(".");
            assertThat(words.rollback("the queue")).doesNotContain("{").endsWith(".");
        }
    }

    @Test
    void theCampaignsFaultsOfItsDatabaseAreThere() {
        assertThat(FaultCatalog.of(DependencyKind.DATABASE))
                .extracting(CatalogFault::fault)
                .contains(
                        Fault.STALE_DATA,
                        Fault.DISK_FULL,
                        Fault.FAILOVER_SIDE_EFFECT,
                        Fault.FLAPPING,
                        Fault.OVERLOAD,
                        Fault.HUMAN_ERROR);
    }
}
