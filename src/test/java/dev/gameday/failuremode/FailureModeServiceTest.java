package dev.gameday.failuremode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gameday.base.ChangedMeanwhileException;
import dev.gameday.base.InvalidException;
import dev.gameday.base.NotFoundException;
import dev.gameday.base.Role;
import dev.gameday.base.RuleException;
import dev.gameday.catalog.DependencyKind;
import dev.gameday.catalog.Discovery;
import dev.gameday.catalog.Fault;
import dev.gameday.program.ProgramClock;
import dev.gameday.testing.Acting;
import dev.gameday.testing.ActingAs;
import dev.gameday.testing.GamedayTest;
import dev.gameday.testing.OnPostgreSql;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@GamedayTest
@ActingAs(Role.MANAGER)
@Import(CatalogRows.class)
@RecordApplicationEvents
abstract class FailureModeServiceTest {
    @Autowired
    FailureModeService service;

    @Autowired
    FirstModes firstModes;

    @Autowired
    CatalogRows rows;

    @Autowired
    ProgramClock clock;

    @Autowired
    ApplicationEvents events;

    private NewFailureMode fresh() {
        return rows.databaseUnavailable(clock.now().minus(Duration.ofDays(1)));
    }

    private FailureModeDetail inScope() {
        return service.detail(service.putInScope(Set.of(fresh())).getFirst());
    }

    private static FallbackStepInput step(FallbackKind kind, boolean built) {
        return new FallbackStepInput(kind, "", null, built);
    }

    @Test
    void aModePutInScopeIsEmptyAndListed() {
        NewFailureMode what = fresh();
        UUID id = service.putInScope(Set.of(what)).getFirst();
        FailureModeDetail mode = service.detail(id);
        assertThat(mode.scope()).isEqualTo(Scope.IN_SCOPE);
        assertThat(mode.expected()).isEmpty();
        assertThat(mode.fallback()).isEqualTo(FallbackState.NONE);
        assertThat(mode.hard()).isTrue();
        assertThat(mode.acceptance()).isNull();
        FailureModeFilter ofFeature = new FailureModeFilter(null, what.featureId(), null, null);
        assertThat(service.list(ofFeature)).extracting(FailureModeRow::id).containsExactly(id);
        assertThat(service.list(ofFeature.withScope(Scope.RETIRED))).isEmpty();
        assertThat(service.list(FailureModeFilter.ofApplication(mode.applicationId())))
                .hasSize(1);
        assertThat(service.list(FailureModeFilter.ofDependency(what.dependencyId())))
                .hasSize(1);
    }

    @Test
    void whatCameIntoScopeIsTold() {
        NewFailureMode what = fresh();
        service.putInScope(Set.of(what));
        service.putInScope(Set.of(what));
        assertThat(events.stream(ModesPutInScope.class))
                .containsExactly(
                        new ModesPutInScope(Set.of(new DependencyFault(what.dependencyId(), Fault.UNAVAILABLE))));
    }

    @Test
    void manyComeIntoScopeAtOnceInTheOrderAsked() {
        NewFailureMode one = fresh();
        Set<NewFailureMode> wanted = new LinkedHashSet<>();
        for (Fault fault : List.of(Fault.SLOW, Fault.UNAVAILABLE, Fault.DISK_FULL)) {
            wanted.add(new NewFailureMode(one.featureId(), one.dependencyId(), fault));
        }
        List<UUID> ids = service.putInScope(wanted);
        assertThat(ids.stream().map(id -> service.detail(id).fault()))
                .containsExactly(Fault.SLOW, Fault.UNAVAILABLE, Fault.DISK_FULL);
        assertThat(service.putInScope(wanted)).isEqualTo(ids);
    }

    @Test
    void aFaultOfSomethingTheFeatureDoesNotRelyOnIsRefused() {
        NewFailureMode one = fresh();
        NewFailureMode other = fresh();
        NewFailureMode mixed = new NewFailureMode(one.featureId(), other.dependencyId(), Fault.SLOW);
        assertThatThrownBy(() -> service.putInScope(Set.of(mixed))).isInstanceOf(InvalidException.class);
    }

    @Test
    void whatIsArchivedCannotComeIntoScope() {
        NewFailureMode one = fresh();
        rows.set("dependency", one.dependencyId(), "archived_at", clock.now());
        assertThatThrownBy(() -> service.putInScope(Set.of(one))).isInstanceOf(InvalidException.class);
    }

    @Test
    void aRetiredModeComesBackWithWhatWasWrittenDown() {
        FailureModeDetail mode = inScope();
        long version = service.describe(mode.id(), mode.version(), " Serves\n from  cache ", true, false, true);
        version = service.retire(mode.id(), version);
        assertThat(service.detail(mode.id()).scope()).isEqualTo(Scope.RETIRED);
        service.putInScope(mode.id(), version);
        FailureModeDetail back = service.detail(mode.id());
        assertThat(back.scope()).isEqualTo(Scope.IN_SCOPE);
        assertThat(back.expected()).isEqualTo("Serves from cache");
        assertThat(back.measured()).isTrue();
        assertThat(back.alerting()).isFalse();
        assertThat(back.absenceAlert()).isTrue();
    }

    @Test
    void aChainIsKeptInOrder() {
        FailureModeDetail mode = inScope();
        NewFailureMode other = fresh();
        service.setFallbacks(
                mode.id(),
                mode.version(),
                List.of(
                        new FallbackStepInput(FallbackKind.SERVE_FROM_CACHE, " the hot ones ", null, true),
                        new FallbackStepInput(FallbackKind.QUEUE_WRITE, null, other.dependencyId(), false)));
        FailureModeDetail changed = service.detail(mode.id());
        assertThat(changed.fallbacks())
                .extracting(FallbackStepDetail::toInput)
                .containsExactly(
                        new FallbackStepInput(FallbackKind.SERVE_FROM_CACHE, "the hot ones", null, true),
                        new FallbackStepInput(FallbackKind.QUEUE_WRITE, "", other.dependencyId(), false));
        assertThat(changed.fallback()).isEqualTo(FallbackState.BUILT);
        assertThat(changed.materiallyChangedAt()).isNotNull();
        assertThat(changed.version()).isGreaterThan(mode.version());
    }

    @Test
    void aStepRelyingOnNothingKnownIsRefused() {
        FailureModeDetail mode = inScope();
        var step = new FallbackStepInput(FallbackKind.QUEUE_WRITE, "", UUID.randomUUID(), false);
        assertThatThrownBy(() -> service.setFallbacks(mode.id(), mode.version(), List.of(step)))
                .isInstanceOf(InvalidException.class);
    }

    @Test
    void savingTheSameAgainChangesNothing() {
        FailureModeDetail mode = inScope();
        long version = service.describe(mode.id(), mode.version(), "Read-only", true, true, true);
        version = service.setFallbacks(mode.id(), version, List.of(step(FallbackKind.READ_ONLY, true)));
        FailureModeDetail before = service.detail(mode.id());
        assertThat(service.describe(mode.id(), version, "Read-only", true, true, true))
                .isEqualTo(version);
        assertThat(service.setFallbacks(mode.id(), version, List.of(step(FallbackKind.READ_ONLY, true))))
                .isEqualTo(version);
        assertThat(service.detail(mode.id())).isEqualTo(before);
    }

    @Test
    void anAcceptanceSaysWhoWhyAndUntilWhen() {
        FailureModeDetail mode = inScope();
        LocalDate until = clock.today().plusDays(7);
        long version = service.accept(mode.id(), mode.version(), " The board ", "Costs more than it saves", until);
        Instant now = clock.now();
        assertThat(service.detail(mode.id()).acceptance())
                .usingRecursiveComparison()
                .ignoringFields("at")
                .isEqualTo(new FailureModeDetail.Acceptance("The board", "Costs more than it saves", until, now, true));
        assertThat(service.list(FailureModeFilter.ofApplication(mode.applicationId())))
                .extracting(FailureModeRow::acceptedUntil)
                .containsExactly(until);
        service.withdrawAcceptance(mode.id(), version);
        assertThat(service.detail(mode.id()).acceptance()).isNull();
    }

    @Test
    void anAcceptanceLacksNothing() {
        FailureModeDetail mode = inScope();
        UUID id = mode.id();
        LocalDate today = clock.today();
        assertThatThrownBy(() -> service.accept(id, 0, " ", "Why", today)).isInstanceOf(InvalidException.class);
        assertThatThrownBy(() -> service.accept(id, 0, "Who", "", today)).isInstanceOf(InvalidException.class);
        assertThatThrownBy(() -> service.accept(id, 0, "Who", "Why", null)).isInstanceOf(InvalidException.class);
        assertThatThrownBy(() -> service.accept(id, 0, "Who", "Why", today.minusDays(1)))
                .isInstanceOf(InvalidException.class);
        assertThat(service.accept(id, mode.version(), "Who", "Why", today)).isGreaterThan(mode.version());
    }

    @Test
    void aRetiredModeCannotBeAccepted() {
        FailureModeDetail mode = inScope();
        long version = service.retire(mode.id(), mode.version());
        assertThatThrownBy(() -> service.accept(mode.id(), version, "Who", "Why", clock.today()))
                .isInstanceOf(RuleException.class);
    }

    @Test
    void aStaleVersionOverwritesNothing() {
        FailureModeDetail mode = inScope();
        service.describe(mode.id(), mode.version(), "First", false, false, false);
        assertThatThrownBy(() -> service.describe(mode.id(), mode.version(), "Second", false, false, false))
                .isInstanceOf(ChangedMeanwhileException.class);
        assertThat(service.detail(mode.id()).expected()).isEqualTo("First");
    }

    @Test
    void whatDoesNotExistIsNotFound() {
        assertThatThrownBy(() -> service.detail(UUID.randomUUID())).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> service.retire(UUID.randomUUID(), 0)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void aProgramSeenFromEarlierKnowsNothingOfLater() {
        FailureModeDetail mode = inScope();
        Instant later = clock.now().plus(Duration.ofDays(3));
        clock.at(later, () -> {
            long version = service.setFallbacks(mode.id(), mode.version(), List.of(step(FallbackKind.SHED, true)));
            return service.accept(mode.id(), version, "Who", "Why", clock.today());
        });
        UUID laterMode = clock.at(
                later,
                () -> service.putInScope(Set.of(new NewFailureMode(mode.featureId(), mode.dependencyId(), Fault.SLOW)))
                        .getFirst());
        FailureModeDetail now = service.detail(mode.id());
        assertThat(now.fallbacks()).isEmpty();
        assertThat(now.fallback()).isEqualTo(FallbackState.NONE);
        assertThat(now.acceptance()).isNull();
        assertThat(service.list(FailureModeFilter.ofApplication(mode.applicationId())))
                .hasSize(1);
        assertThatThrownBy(() -> service.detail(laterMode)).isInstanceOf(NotFoundException.class);
        clock.at(later, () -> {
            assertThat(service.detail(mode.id()).fallback()).isEqualTo(FallbackState.BUILT);
            return assertThat(service.detail(laterMode).fault()).isEqualTo(Fault.SLOW);
        });
    }

    @Test
    void aStakeholderReadsAndChangesNothing() {
        FailureModeDetail mode = inScope();
        UUID id = mode.id();
        NewFailureMode what = fresh();
        Acting.as(Role.STAKEHOLDER, () -> {
            assertThat(service.detail(id)).isEqualTo(mode);
            assertThat(service.history(id)).hasSize(1);
            service.candidates(mode.applicationId());
            denied(() -> service.putInScope(Set.of(what)));
            denied(() -> service.putInScope(id, 0));
            denied(() -> service.retire(id, 0));
            denied(() -> service.describe(id, 0, "", true, true, true));
            denied(() -> service.setFallbacks(id, 0, List.of()));
            denied(() -> service.accept(id, 0, "Who", "Why", clock.today()));
            denied(() -> service.withdrawAcceptance(id, 0));
        });
    }

    @Test
    void anEngineerChangesEverythingButAcceptance() {
        FailureModeDetail mode = inScope();
        UUID id = mode.id();
        for (Role role : List.of(Role.ENGINEER, Role.ORGANIZER)) {
            Acting.as(role, () -> {
                FailureModeDetail read = service.detail(id);
                long version = service.describe(id, read.version(), "As " + role, true, true, true);
                version = service.setFallbacks(id, version, List.of(step(FallbackKind.SHED, false)));
                version = service.retire(id, version);
                service.putInScope(id, version);
                denied(() -> service.accept(id, 0, "Who", "Why", clock.today()));
                denied(() -> service.withdrawAcceptance(id, 0));
            });
        }
    }

    @Test
    void nobodyUnknownReads() {
        UUID id = inScope().id();
        Acting.asNobody(() -> assertThatThrownBy(() -> service.detail(id))
                .isInstanceOf(org.springframework.security.core.AuthenticationException.class));
        Discovery found = new Discovery(id, "Sessions", DependencyKind.DATABASE, true, List.of());
        Acting.asNobody(() -> assertThatThrownBy(() -> firstModes.of(id, found))
                .isInstanceOf(org.springframework.security.core.AuthenticationException.class));
    }

    private static void denied(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(AccessDeniedException.class);
    }
}

class FailureModeServiceOnH2Test extends FailureModeServiceTest {}

@OnPostgreSql
class FailureModeServiceOnPostgreSqlTest extends FailureModeServiceTest {}
