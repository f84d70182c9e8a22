package dev.gameday.dashboard.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.gameday.base.CurrentUser;
import dev.gameday.base.Role;
import dev.gameday.dashboard.Weeks;
import dev.gameday.finding.FindingCounts;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class NeedsTest {
    private static final FindingCounts FINDINGS = new FindingCounts(9, 7, 3, 2, 1, 4);

    @Test
    void eachLineLeadsToWhatItCounts() {
        assertThat(Needs.of(Weeks.with(null, FINDINGS, 9), who(true)))
                .extracting(Need::label, Need::count, Need::address)
                .containsExactly(
                        tuple("Overdue findings", 1, "findings?show=overdue"),
                        tuple("Your findings", 4, "findings?show=mine"),
                        tuple("Retests due", 3, "findings?show=retest-due"),
                        tuple("Findings without an owner", 2, "findings?show=without-owner"),
                        tuple(
                                "Core failure modes without a fallback",
                                41,
                                "coverage?by=need&state=unaddressed&of=CORE"));
    }

    @Test
    void whoOnlyReadsOwnsNoFindings() {
        assertThat(Needs.of(Weeks.with(null, FINDINGS, 9), who(false)))
                .extracting(Need::label)
                .doesNotContain("Your findings");
    }

    @Test
    void whatCountsNothingIsLeftOut() {
        assertThat(Needs.of(Weeks.with(null, 50), who(true))).isEmpty();
    }

    private static CurrentUser who(boolean engineer) {
        return new CurrentUser() {
            @Override
            public UUID id() {
                return new UUID(0, 1);
            }

            @Override
            public String name() {
                return "Somebody";
            }

            @Override
            public boolean has(Role role) {
                return engineer;
            }
        };
    }
}
