package dev.gameday.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ShedOrderTest {
    private static final UUID APPLICATION = UUID.randomUUID();

    @Test
    void theLeastNeededGoesFirstAndCoreNever() {
        assertThat(order(
                        feature(1, "Sign in", NeedLevel.CORE, "", ""),
                        feature(2, "History", NeedLevel.SHEDDABLE, "", ""),
                        feature(3, "Leaderboard", NeedLevel.SHEDDABLE, "", "")))
                .containsExactly("1: Leaderboard", "2: History");
    }

    @Test
    void aGroupGoesWhenItsMostNeededFeatureMust() {
        assertThat(order(
                        feature(1, "Record", NeedLevel.CORE, "Extras", ""),
                        feature(2, "History", NeedLevel.SHEDDABLE, "Extras", ""),
                        feature(3, "Photos", NeedLevel.SHEDDABLE, "", ""),
                        feature(4, "Leaderboard", NeedLevel.SHEDDABLE, "extras", "")))
                .containsExactly("1: Photos", "2 Extras: History, Leaderboard");
    }

    @Test
    void anImportantFeatureIsShedOnlyWhenSomebodySaidHow() {
        assertThat(order(
                        feature(1, "Script", NeedLevel.IMPORTANT, "", "From the mail"),
                        feature(2, "Lookup", NeedLevel.IMPORTANT, "", ""),
                        feature(3, "Totals", NeedLevel.IMPORTANT, "Reports", "")))
                .containsExactly("1 Reports: Totals", "2: Script");
    }

    @Test
    void nothingToShedIsNoStep() {
        assertThat(ShedOrder.of(List.of())).isEmpty();
    }

    private static List<String> order(FeatureRow... features) {
        return ShedOrder.of(List.of(features)).stream()
                .map(step -> (step.order() + " " + step.group()).strip() + ": "
                        + String.join(
                                ", ",
                                step.features().stream().map(FeatureRow::name).toList()))
                .toList();
    }

    private static FeatureRow feature(int rank, String name, NeedLevel level, String group, String whenShed) {
        return new FeatureRow(
                UUID.randomUUID(),
                0,
                APPLICATION,
                name,
                "",
                rank,
                level,
                whenShed,
                group,
                0,
                Instant.EPOCH,
                null,
                null);
    }
}
