package dev.gameday.exercise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gameday.base.ChangedMeanwhileException;
import dev.gameday.base.InvalidException;
import dev.gameday.base.Role;
import dev.gameday.base.RuleException;
import dev.gameday.catalog.Fault;
import dev.gameday.exercise.World.Mode;
import dev.gameday.security.AccountPrincipal;
import dev.gameday.testing.Acting;
import dev.gameday.testing.GamedayTest;
import dev.gameday.testing.StatementCounter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@GamedayTest
@Import(World.class)
class ScriptServiceTest {
    @Autowired
    World world;

    @Autowired
    GameDayService gameDays;

    @Autowired
    ScriptService scripts;

    AccountPrincipal organizer = new AccountPrincipal(UUID.randomUUID(), "", "", Set.of(), 0);
    List<Mode> modes = List.of();
    UUID day = UUID.randomUUID();

    @BeforeEach
    void aPlannedDayOfThree() {
        organizer = world.account(Role.ORGANIZER);
        modes = List.of(world.mode(), world.mode(), world.mode());
        day = world.planned(organizer, modes.toArray(Mode[]::new));
    }

    @Test
    void theTextsOfADayChangeWithoutTheCatalogue() {
        Script.Item first = script().getFirst();
        Acting.as(
                organizer,
                () -> scripts.update(
                        new UpdateInjection(first.id(), first.version(), "Cut it", "H", "M", "A", "B", "R", 45, true)));

        assertThat(script().getFirst().title()).isEqualTo("Cut it");
        assertThat(script().getFirst().minutes()).isEqualTo(45);
        assertThatThrownBy(() -> Acting.as(
                        organizer,
                        () -> scripts.update(new UpdateInjection(
                                first.id(), first.version(), "Other", "", "", "", "", "", 45, true))))
                .isInstanceOf(ChangedMeanwhileException.class);
    }

    @Test
    void theOrderChangesAsAWholeAndOnlyFromTheOrderThatWasRead() {
        List<InjectionAt> reversed = new ArrayList<>(read());
        Collections.reverse(reversed);
        Acting.as(organizer, () -> scripts.reorder(day, reversed));

        assertThat(script().stream().map(Script.Item::id))
                .containsExactlyElementsOf(
                        reversed.stream().map(InjectionAt::injectionId).toList());
        assertThat(script()).extracting(Script.Item::position).containsExactly(1, 2, 3);
        for (List<InjectionAt> stale : List.of(reversed, read().subList(0, 2), Collections.nCopies(3, read().get(0)))) {
            assertThatThrownBy(() -> Acting.as(organizer, () -> scripts.reorder(day, stale)))
                    .isInstanceOf(ChangedMeanwhileException.class);
        }
    }

    @Test
    void anInsertedScenarioMovesTheOthersDownAndCountsAsAddedLater() {
        Mode more = world.mode();
        UUID added = Acting.as(
                organizer,
                () -> scripts.insert(
                        new InsertInjection(day, more.scenarioId(), Set.of(), 2, true, "They asked for it")));

        assertThat(script()).extracting(Script.Item::position).containsExactly(1, 2, 3, 4);
        assertThat(script().get(1).id()).isEqualTo(added);
        assertThat(script().get(1).modes()).allMatch(Script.Mode::addedLater);
        assertThat(script().get(0).modes()).noneMatch(Script.Mode::addedLater);
    }

    @Test
    void anInsertedScenarioReachesTheApplicationsThatAreChosen() {
        Mode one = world.mode();
        Mode other = world.mode(one.dependencyId(), Fault.UNAVAILABLE);
        Acting.as(organizer, () -> {
            scripts.insert(new InsertInjection(day, one.scenarioId(), Set.of(other.applicationId()), 1, false, ""));
            InsertInjection tooMuch = new InsertInjection(
                    day,
                    one.scenarioId(),
                    Set.of(other.applicationId(), modes.getFirst().applicationId()),
                    1,
                    false,
                    "");
            assertThatThrownBy(() -> scripts.insert(tooMuch))
                    .isInstanceOfSatisfying(
                            InvalidException.class, e -> assertThat(e.field()).isEqualTo("applicationIds"));
        });

        assertThat(script().getFirst().modes())
                .extracting(Script.Mode::failureModeId)
                .containsExactly(other.id());
    }

    @Test
    void beforeTheStartAnInjectionIsTakenOutAndLaterNot() {
        Script.Item second = script().get(1);
        Acting.as(organizer, () -> scripts.remove(second.id(), second.version()));
        assertThat(script()).extracting(Script.Item::position).containsExactly(1, 2);

        Acting.as(organizer, () -> gameDays.start(day, gameDays.page(day).version(), "A drill"));
        Script.Item first = script().getFirst();
        assertThatThrownBy(() -> Acting.as(organizer, () -> scripts.remove(first.id(), first.version())))
                .isInstanceOf(RuleException.class);
    }

    @Test
    void aDayKeepsAtLeastOneInjection() {
        for (int i = 0; i < 2; i++) {
            Script.Item first = script().getFirst();
            Acting.as(organizer, () -> scripts.remove(first.id(), first.version()));
        }
        Script.Item last = script().getFirst();
        assertThatThrownBy(() -> Acting.as(organizer, () -> scripts.remove(last.id(), last.version())))
                .isInstanceOf(RuleException.class);
    }

    @Test
    void aScriptCostsTheSameNumberOfStatementsAtAnySize() {
        UUID small = world.planned(organizer, modes.getFirst());

        assertThat(Acting.as(organizer, () -> StatementCounter.count(() -> scripts.script(day))))
                .isEqualTo(Acting.as(organizer, () -> StatementCounter.count(() -> scripts.script(small))));
    }

    private List<Script.Item> script() {
        return Acting.as(organizer, () -> scripts.script(day)).injections();
    }

    private List<InjectionAt> read() {
        return script().stream()
                .map(item -> new InjectionAt(item.id(), item.version()))
                .toList();
    }
}
