package dev.gameday.planner;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gameday.base.Role;
import dev.gameday.catalog.Fault;
import dev.gameday.exercise.FoundLive;
import dev.gameday.exercise.HiddenDependency;
import dev.gameday.exercise.HiddenDependencyService;
import dev.gameday.exercise.InjectionEventType;
import dev.gameday.exercise.InjectionService;
import dev.gameday.exercise.InsertInjection;
import dev.gameday.exercise.RecordEvent;
import dev.gameday.exercise.ScriptService;
import dev.gameday.exercise.World;
import dev.gameday.exercise.World.Mode;
import dev.gameday.security.AccountPrincipal;
import dev.gameday.testing.Acting;
import dev.gameday.testing.GamedayTest;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@GamedayTest
@Import(World.class)
@SuppressWarnings("NullAway.Init")
class FoundLiveTest {
    @Autowired
    World world;

    @Autowired
    ScriptService scripts;

    @Autowired
    InjectionService injections;

    @Autowired
    HiddenDependencyService hidden;

    @Autowired
    PlanReads reads;

    @Test
    void whatADayFoundLiveIsNotLeftOutOfProposalsWhichWouldTellOfIt() {
        AccountPrincipal organizer = world.account(Role.ORGANIZER);
        Mode planned = world.mode();
        UUID day = world.live(organizer, planned);
        Set<PlanReads.Part> before = reads.held();
        FoundLive found = Acting.as(organizer, () -> {
            UUID injection = scripts.script(day).injections().getFirst().id();
            injections.record(injection, RecordEvent.now(InjectionEventType.INJECTED));
            return hidden.record(
                    injection,
                    new HiddenDependency(
                            world.mode().applicationId(),
                            Set.of(),
                            World.name("Sessions"),
                            null,
                            true,
                            Set.of(Fault.SLOW)));
        });

        assertThat(found.toJudge()).hasSize(1);
        assertThat(reads.held()).isEqualTo(before);
    }

    @Test
    void norIsWhatItsOrganizersAddedToTheScript() {
        AccountPrincipal organizer = world.account(Role.ORGANIZER);
        UUID day = world.live(organizer, world.mode());
        Mode surprise = world.mode();
        Set<PlanReads.Part> before = reads.held();

        Acting.as(
                organizer,
                () -> scripts.insert(new InsertInjection(day, surprise.scenarioId(), Set.of(), 2, true, "A surprise")));

        assertThat(reads.held()).isEqualTo(before);
    }
}
