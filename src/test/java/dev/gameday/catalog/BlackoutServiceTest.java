package dev.gameday.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gameday.base.ChangedMeanwhileException;
import dev.gameday.base.InvalidException;
import dev.gameday.base.NotFoundException;
import dev.gameday.base.Role;
import dev.gameday.base.RuleException;
import dev.gameday.testing.ActingAs;
import dev.gameday.testing.GamedayTest;
import dev.gameday.testing.OnPostgreSql;
import dev.gameday.testing.StatementCounter;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@GamedayTest
@ActingAs(Role.MANAGER)
abstract class BlackoutServiceTest {
    private static final LocalDate FIRST = LocalDate.of(2040, 11, 20);
    private static final LocalDate LAST = LocalDate.of(2040, 12, 31);
    private static final BlackoutData SALES = new BlackoutData(FIRST, LAST, "Holiday sales freeze");

    @Autowired
    ApplicationService applications;

    @Autowired
    BlackoutService blackouts;

    UUID application = UUID.randomUUID();

    @BeforeEach
    void anApplication() {
        application = applications.create(Some.application());
    }

    @Test
    void aWindowIsInForceFromItsFirstDayThroughItsLast() {
        UUID id = blackouts.create(application, SALES);

        assertThat(on(FIRST.minusDays(1))).isEmpty();
        assertThat(on(FIRST)).containsExactly(id);
        assertThat(on(LAST)).containsExactly(id);
        assertThat(on(LAST.plusDays(1))).isEmpty();
        BlackoutRow row = blackouts.detail(id);
        assertThat(row.application()).isEqualTo(applications.detail(application).name());
        assertThat(row.data()).isEqualTo(SALES);
    }

    @Test
    void thoseOfADayAreReadAtOnceByApplicationsName() {
        UUID beta = applications.create(Some.application(Some.name("beta")));
        UUID alpha = applications.create(Some.application(Some.name("Alpha")));
        LocalDate day = LocalDate.of(2041, 5, 1);
        for (UUID each : List.of(beta, alpha)) {
            blackouts.create(each, new BlackoutData(day, day, "Audit"));
        }

        assertThat(blackouts.on(day)).extracting(BlackoutRow::applicationId).containsSubsequence(alpha, beta);
        assertThat(StatementCounter.count(() -> blackouts.on(day))).isEqualTo(1);
    }

    @Test
    void anArchivedApplicationIsLeftOutUntilItIsRestored() {
        UUID id = blackouts.create(application, SALES);
        applications.archive(application, 0);

        assertThat(on(FIRST)).isEmpty();
        assertThat(ids(BlackoutFilter.ALL)).doesNotContain(id);
        assertThat(ids(BlackoutFilter.ofApplication(application))).containsExactly(id);
        assertThatThrownBy(() -> blackouts.create(application, SALES)).isInstanceOf(RuleException.class);
        applications.restore(application, 1);
        assertThat(on(FIRST)).containsExactly(id);
    }

    @Test
    void theListGoesByDateAndLeavesOutWhatIsOver() {
        UUID later = blackouts.create(application, SALES);
        UUID sooner =
                blackouts.create(application, new BlackoutData(FIRST.minusDays(9), FIRST.minusDays(9), "Migration"));
        BlackoutFilter own = BlackoutFilter.ofApplication(application);

        assertThat(ids(own)).containsExactly(sooner, later);
        assertThat(ids(own.from(FIRST.minusDays(9)))).containsExactly(sooner, later);
        assertThat(ids(own.from(FIRST.minusDays(8)))).containsExactly(later);
        assertThat(ids(own.from(LAST.plusDays(1)))).isEmpty();
        assertThat(blackouts.count(own.from(LAST))).isEqualTo(1);
        assertThat(blackouts.list(own, 1, 1)).extracting(BlackoutRow::id).containsExactly(later);
        assertThat(ids(new BlackoutFilter("MIGRA", application, null))).containsExactly(sooner);
        String name = applications.detail(application).name();
        assertThat(ids(new BlackoutFilter(name, null, null))).containsExactly(sooner, later);
        assertThat(ids(new BlackoutFilter("100%", application, null))).isEmpty();
    }

    @Test
    void whoReadAnOlderVersionOverwritesNothing() {
        UUID id = blackouts.create(application, SALES);
        blackouts.update(id, 0, new BlackoutData(FIRST, FIRST, "Stock-taking"));

        assertThat(blackouts.detail(id).version()).isEqualTo(1);
        assertThatThrownBy(() -> blackouts.update(id, 0, SALES)).isInstanceOf(ChangedMeanwhileException.class);
        assertThatThrownBy(() -> blackouts.remove(id, 0)).isInstanceOf(ChangedMeanwhileException.class);
        assertThat(blackouts.detail(id).data()).isEqualTo(new BlackoutData(FIRST, FIRST, "Stock-taking"));
    }

    @Test
    void whatWasRemovedHoldsNoLongerAndCanBePutBack() {
        UUID id = blackouts.create(application, SALES);
        blackouts.remove(id, 0);

        assertThat(on(FIRST)).isEmpty();
        assertThat(ids(BlackoutFilter.ofApplication(application))).isEmpty();
        assertThatThrownBy(() -> blackouts.detail(id)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> blackouts.remove(id, 1)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> blackouts.update(id, 1, SALES)).isInstanceOf(NotFoundException.class);
        blackouts.putBack(id);
        blackouts.putBack(id);
        assertThat(on(FIRST)).containsExactly(id);
    }

    @Test
    void theSameRequestAddsOnce() {
        UUID request = UUID.randomUUID();

        assertThat(blackouts.create(request, application, SALES)).isEqualTo(request);
        assertThat(blackouts.create(request, application, SALES)).isEqualTo(request);
        assertThat(on(FIRST)).containsExactly(request);
    }

    @Test
    void whatIsWrongIsNamed() {
        invalid("firstDay", null, LAST, "Sales");
        invalid("lastDay", FIRST, null, "Sales");
        invalid("lastDay", FIRST, FIRST.minusDays(1), "Sales");
        invalid("lastDay", FIRST, FIRST.plusDays(BlackoutData.LONGEST), "Sales");
        invalid("firstDay", LocalDate.MIN, LocalDate.MIN, "Sales");
        invalid("firstDay", LocalDate.MAX, LocalDate.MAX, "Sales");
        invalid("reason", FIRST, LAST, "  ");
        blackouts.create(application, new BlackoutData(FIRST, FIRST.plusDays(BlackoutData.LONGEST - 1L), "Sales"));
        assertThatThrownBy(() -> blackouts.create(UUID.randomUUID(), SALES)).isInstanceOf(NotFoundException.class);
    }

    private void invalid(String field, @Nullable LocalDate first, @Nullable LocalDate last, @Nullable String reason) {
        ThrowingCallable create = () -> blackouts.create(application, new BlackoutData(first, last, reason));
        assertThatThrownBy(create)
                .isInstanceOfSatisfying(
                        InvalidException.class, e -> assertThat(e.field()).isEqualTo(field));
    }

    private List<UUID> on(LocalDate day) {
        return blackouts.on(day).stream()
                .filter(row -> row.applicationId().equals(application))
                .map(BlackoutRow::id)
                .toList();
    }

    private List<UUID> ids(BlackoutFilter filter) {
        return blackouts.list(filter, 0, 1000).stream().map(BlackoutRow::id).toList();
    }
}

class BlackoutServiceOnH2Test extends BlackoutServiceTest {}

@OnPostgreSql
class BlackoutServiceOnPostgreSqlTest extends BlackoutServiceTest {}
