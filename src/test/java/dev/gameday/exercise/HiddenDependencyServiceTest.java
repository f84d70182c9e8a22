package dev.gameday.exercise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.gameday.base.InvalidException;
import dev.gameday.base.NotFoundException;
import dev.gameday.base.Role;
import dev.gameday.base.RuleException;
import dev.gameday.catalog.DependencyKind;
import dev.gameday.catalog.Fault;
import dev.gameday.exercise.World.Mode;
import dev.gameday.failuremode.FailureModeDetail;
import dev.gameday.failuremode.FailureModeFilter;
import dev.gameday.failuremode.FailureModeRow;
import dev.gameday.failuremode.FailureModeService;
import dev.gameday.failuremode.Scope;
import dev.gameday.finding.FindingKind;
import dev.gameday.finding.FindingService;
import dev.gameday.security.AccountPrincipal;
import dev.gameday.testing.Acting;
import dev.gameday.testing.GamedayTest;
import dev.gameday.testing.OnPostgreSql;
import dev.gameday.testing.StatementCounter;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;

@GamedayTest
@Import(World.class)
@SuppressWarnings("NullAway.Init")
abstract class HiddenDependencyServiceTest {
    @Autowired
    World world;

    @Autowired
    GameDayService gameDays;

    @Autowired
    ScriptService scripts;

    @Autowired
    InjectionService injections;

    @Autowired
    VerdictService verdicts;

    @Autowired
    HiddenDependencyService hidden;

    @Autowired
    FailureModeService failureModes;

    @Autowired
    FindingService findings;

    private AccountPrincipal organizer;
    private Mode planned;
    private Mode identity;
    private UUID day;
    private UUID injection;

    /** The identity service is not known to rely on what is broken. */
    @BeforeEach
    void aLiveDay() {
        organizer = world.account(Role.ORGANIZER);
        planned = world.mode();
        identity = world.mode();
        day = world.live(organizer, planned);
        injection = item().id();
    }

    @Test
    void whatWasSeenIsJudgedInTheInjectionThatRuns() {
        inject();
        String name = World.name("Session database");
        FoundLive found = record(found(name, Set.of(Fault.SLOW)));

        assertThat(found.isNew()).isTrue();
        assertThat(found.widened()).isEqualTo(3);
        assertThat(modes())
                .extracting(Script.Mode::failureModeId, Script.Mode::foundLive, Script.Mode::addedLater)
                .containsExactly(
                        tuple(planned.id(), false, false), tuple(found.toJudge().getFirst(), true, true));
        assertThat(modes().getLast().title()).isEqualTo(name + " slow");
        RecordedVerdict verdict = judge(found.toJudge().getFirst());
        assertThat(modes().getLast().verdict()).isEqualTo(verdict);
        assertThat(Acting.as(organizer, () -> findings.draftFor(verdict.id())).kind())
                .isEqualTo(FindingKind.HIDDEN_DEPENDENCY);
    }

    @Test
    void theObviousIsWhatWasInjectedOrWhatTheKindIsKnownFor() {
        inject();
        FoundLive same = record(found(nameOf(planned), null));
        assertThat(faults(same.toJudge())).containsExactly(Fault.UNAVAILABLE);

        FoundLive other = record(new HiddenDependency(
                identity.applicationId(), Set.of(), World.name("Sessions"), DependencyKind.CACHE, true, null));
        assertThat(faults(other.toJudge())).containsExactly(Fault.UNAVAILABLE);
        assertThat(modes()).hasSize(3);
    }

    @Test
    void nothingSeenOnlyWidensTheScope() {
        inject();
        FoundLive found = record(found(World.name("Session database"), Set.of()));

        assertThat(found.widened()).isEqualTo(3);
        assertThat(found.toJudge()).isEmpty();
        assertThat(modes()).hasSize(1);
    }

    @Test
    void whatWasSeenComesIntoScopeAlthoughItIsNoneOfTheFirst() {
        inject();
        FoundLive found = record(found(World.name("Session database"), Set.of(Fault.HUMAN_ERROR)));

        assertThat(found.widened()).isEqualTo(4);
        assertThat(inScope(found)).hasSize(4);
        assertThat(faults(found.toJudge())).containsExactly(Fault.HUMAN_ERROR);
    }

    @Test
    void aRepeatChangesNothing() {
        inject();
        HiddenDependency command = found(World.name("Session database"), null);
        FoundLive first = record(command);
        judge(first.toJudge().getFirst());
        List<Script.Mode> before = modes();
        FoundLive second = record(command);

        assertThat(second.toJudge()).isEqualTo(first.toJudge());
        assertThat(second.widened()).isZero();
        assertThat(modes()).isEqualTo(before);
    }

    @Test
    void whatWasPlannedStaysAsItWasFrozen() {
        inject();
        record(new HiddenDependency(planned.applicationId(), Set.of(), nameOf(planned), null, true, null));

        assertThat(modes())
                .extracting(Script.Mode::failureModeId, Script.Mode::foundLive, Script.Mode::addedLater)
                .containsExactly(tuple(planned.id(), false, false));
    }

    @Test
    void theSliceOfThoseWhoPlanStaysWhatWasAcceptedUntilTheReveal() {
        inject();
        List<SliceScenario> before = Acting.as(world.account(Role.MANAGER), () -> gameDays.slice(day));
        record(found(nameOf(planned), null));

        for (Role role : List.of(Role.MANAGER, Role.ORGANIZER, Role.ADMINISTRATOR)) {
            assertThat(Acting.as(world.account(role), () -> gameDays.slice(day)))
                    .isEqualTo(before);
        }
        world.allClearAndReveal(organizer, day);
        assertThat(Acting.as(world.account(Role.STAKEHOLDER), () -> gameDays.slice(day))
                        .getFirst()
                        .modes())
                .hasSize(2);
    }

    @Test
    void nothingIsFoundBeforeAnythingIsInjectedOrAfterTheClose() {
        HiddenDependency command = found(World.name("Session database"), null);
        assertThatThrownBy(() -> record(command)).isInstanceOf(RuleException.class);

        inject();
        world.allClearAndReveal(organizer, day);
        assertThat(record(command).toJudge()).hasSize(1);
        Acting.as(organizer, () -> gameDays.close(day, gameDays.page(day).version()));
        assertThatThrownBy(() -> record(command)).isInstanceOf(RuleException.class);
    }

    @Test
    void whatIsWrongIsSaidAndNothingIsKept() {
        inject();
        assertThatThrownBy(() -> record(found(" ", null))).isInstanceOf(InvalidException.class);
        HiddenDependency ofOthers = new HiddenDependency(
                identity.applicationId(), Set.of(planned.featureId()), World.name("Sessions"), null, true, null);
        assertThatThrownBy(() -> record(ofOthers)).isInstanceOf(InvalidException.class);
        assertThat(modes()).hasSize(1);
    }

    @Test
    void aScriptCostsTheSameNumberOfStatements() {
        inject();
        int before = Acting.as(organizer, () -> StatementCounter.count(() -> scripts.script(day)));
        record(found(World.name("Session database"), null));

        assertThat(Acting.as(organizer, () -> StatementCounter.count(() -> scripts.script(day))))
                .isEqualTo(before);
    }

    @Test
    void nobodyElseRecords() {
        inject();
        HiddenDependency command = found(World.name("Session database"), null);
        for (Role role : List.of(Role.ORGANIZER, Role.ADMINISTRATOR)) {
            assertThatThrownBy(() -> Acting.as(world.account(role), () -> hidden.record(injection, command)))
                    .isInstanceOf(NotFoundException.class);
        }
        for (Role role : List.of(Role.MANAGER, Role.ENGINEER, Role.STAKEHOLDER)) {
            assertThatThrownBy(() -> Acting.as(world.account(role), () -> hidden.record(injection, command)))
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    private void inject() {
        Acting.as(organizer, () -> injections.record(injection, RecordEvent.now(InjectionEventType.INJECTED)));
    }

    private HiddenDependency found(String name, @Nullable Set<Fault> seen) {
        return new HiddenDependency(identity.applicationId(), Set.of(), name, DependencyKind.DATABASE, true, seen);
    }

    private FoundLive record(HiddenDependency command) {
        return Acting.as(organizer, () -> hidden.record(injection, command));
    }

    private RecordedVerdict judge(UUID mode) {
        RecordVerdict verdict =
                new RecordVerdict(mode, VerdictResult.FAILED, "Nobody signs in", null, null, null, UUID.randomUUID());
        return Acting.as(organizer, () -> verdicts.record(injection, verdict));
    }

    private String nameOf(Mode mode) {
        return Acting.as(Role.ENGINEER, () -> failureModes.detail(mode.id())).dependencyName();
    }

    private List<Fault> faults(List<UUID> modes) {
        return Acting.as(
                Role.ENGINEER,
                () -> modes.stream()
                        .map(failureModes::detail)
                        .map(FailureModeDetail::fault)
                        .toList());
    }

    private List<FailureModeRow> inScope(FoundLive found) {
        return Acting.as(
                Role.ENGINEER,
                () -> failureModes.list(
                        FailureModeFilter.ofDependency(found.dependencyId()).withScope(Scope.IN_SCOPE)));
    }

    private Script.Item item() {
        return Acting.as(organizer, () -> scripts.script(day)).injections().getFirst();
    }

    private List<Script.Mode> modes() {
        return item().modes();
    }
}

class HiddenDependencyServiceOnH2Test extends HiddenDependencyServiceTest {}

@OnPostgreSql
class HiddenDependencyServiceOnPostgreSqlTest extends HiddenDependencyServiceTest {}
