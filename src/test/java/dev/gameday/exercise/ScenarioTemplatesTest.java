package dev.gameday.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gameday.catalog.DependencyKind;
import dev.gameday.catalog.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ScenarioTemplatesTest {
    @Test
    void everyTemplateIsWholeAndNamesWhatItIsUsedFor() {
        assertThat(ScenarioTemplates.all())
                .hasSize(16)
                .extracting(ScenarioTemplate::id)
                .doesNotHaveDuplicates();
        assertThat(ScenarioTemplates.all()).allSatisfy(template -> {
            assertThat(template.summary()).isNotBlank();
            assertThat(template.hypothesis()).contains("{it}");
            assertThat(template.method()).isNotBlank();
            assertThat(template.abortConditions()).isNotBlank();
            assertThat(template.blastRadius()).isNotBlank();
            assertThat(template.rollbackPlan()).isNotBlank();
            assertThat(template.setUpMinutes()).isPositive();
            assertThat(template.observationMinutes()).isPositive();
            assertThat(template.recoveryMinutes()).isPositive();
        });
        assertThat(ScenarioTemplates.all())
                .filteredOn(ScenarioTemplate::afterAllClear)
                .extracting(ScenarioTemplate::id)
                .containsExactly("queue-unreachable");
    }

    /** Replicas are a dependency of their own, as in the sample program: losing them is not the same as reading old data. */
    @Test
    void replicasThatAreCutOffAreUnavailable() {
        assertThat(ScenarioTemplates.of("replicas-cut-off").fault()).isEqualTo(Fault.UNAVAILABLE);
    }

    @ParameterizedTest
    @EnumSource(DependencyKind.class)
    void everyKindHasOne(DependencyKind kind) {
        assertThat(ScenarioTemplates.all()).anyMatch(template -> template.isFor(kind));
    }
}
