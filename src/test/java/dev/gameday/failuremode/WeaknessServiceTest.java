package dev.gameday.failuremode;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gameday.base.Role;
import dev.gameday.catalog.DependencyKind;
import dev.gameday.catalog.Fault;
import dev.gameday.catalog.NeedLevel;
import dev.gameday.program.ProgramClock;
import dev.gameday.testing.Acting;
import dev.gameday.testing.ActingAs;
import dev.gameday.testing.GamedayTest;
import dev.gameday.testing.OnPostgreSql;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.core.AuthenticationException;

@GamedayTest
@ActingAs(Role.ENGINEER)
@Import(CatalogRows.class)
@SuppressWarnings("NullAway.Init")
abstract class WeaknessServiceTest {
    @Autowired
    WeaknessService weaknesses;

    @Autowired
    FailureModeService service;

    @Autowired
    CatalogRows rows;

    @Autowired
    ProgramClock clock;

    private Instant yesterday() {
        return clock.now().minus(Duration.ofDays(1));
    }

    private UUID mode(NewFailureMode what, @Nullable UUID... steps) {
        UUID id = service.putInScope(Set.of(what)).getFirst();
        service.setFallbacks(
                id,
                service.detail(id).version(),
                Arrays.stream(steps)
                        .map(step -> new FallbackStepInput(FallbackKind.QUEUE_WRITE, "", step, false))
                        .toList());
        return id;
    }

    @Test
    void modesWhoseFallbacksAllGoDownTogetherAreFoundFromBothSides() {
        UUID queue = rows.dependency("Queue " + UUID.randomUUID(), DependencyKind.QUEUE, yesterday());
        UUID relay = rows.application("Relay " + UUID.randomUUID(), yesterday());
        UUID relaying = rows.feature(relay, 1, NeedLevel.CORE, yesterday());
        rows.reliance(relaying, queue, true, yesterday());
        UUID asDependency = rows.dependency("Relay " + UUID.randomUUID(), DependencyKind.INTERNAL_SERVICE, yesterday());
        rows.set("dependency", asDependency, "application_id", relay);
        NewFailureMode what = rows.databaseUnavailable(yesterday());
        UUID direct = mode(what, queue, queue);
        UUID through = mode(new NewFailureMode(what.featureId(), what.dependencyId(), Fault.SLOW), asDependency);
        UUID independent = mode(new NewFailureMode(what.featureId(), what.dependencyId(), Fault.FLAPPING), queue, null);
        UUID onItself =
                mode(new NewFailureMode(what.featureId(), what.dependencyId(), Fault.OVERLOAD), what.dependencyId());
        UUID retired = mode(new NewFailureMode(what.featureId(), what.dependencyId(), Fault.DISK_FULL), queue);
        service.retire(retired, service.detail(retired).version());

        var found = weaknesses.weaknesses(FailureModeFilter.ofApplication(rows.applicationOf(what.featureId())));
        assertThat(found).containsOnlyKeys(direct, through, onItself).doesNotContainKey(independent);
        assertThat(found.get(onItself)).matches(SharedWeakness::failing);
        assertThat(found.get(direct)).extracting(SharedWeakness::dependencyId).isEqualTo(queue);
        assertThat(weaknesses.relyingOn(queue))
                .extracting(FailureModeRow::id)
                .containsExactlyInAnyOrder(direct, through);
        assertThat(weaknesses.relyingOn(asDependency))
                .extracting(FailureModeRow::id)
                .containsExactly(through);
        assertThat(weaknesses.relyingOn(UUID.randomUUID())).isEmpty();
        assertThat(weaknesses.risks(
                        what.dependencyId(),
                        List.of(new FallbackStepInput(FallbackKind.QUEUE_WRITE, "", queue, false))))
                .containsExactly(new FallbackRisk.AllOnOne(queue, true, 1));
    }

    @Test
    void onlyWhoIsSignedInReads() {
        Acting.as(
                Role.STAKEHOLDER,
                () -> assertThat(weaknesses.weaknesses(FailureModeFilter.ofApplication(UUID.randomUUID())))
                        .isEmpty());
        Acting.asNobody(() -> {
            refused(() -> weaknesses.weaknesses(FailureModeFilter.ALL));
            refused(() -> weaknesses.relyingOn(UUID.randomUUID()));
            refused(() -> weaknesses.risks(UUID.randomUUID(), List.of()));
        });
    }

    private static void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        org.assertj.core.api.Assertions.assertThatThrownBy(call).isInstanceOf(AuthenticationException.class);
    }
}

class WeaknessServiceOnH2Test extends WeaknessServiceTest {}

@OnPostgreSql
class WeaknessServiceOnPostgreSqlTest extends WeaknessServiceTest {}
