package dev.gameday.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gameday.base.ChangedMeanwhileException;
import dev.gameday.base.InvalidException;
import dev.gameday.base.NotFoundException;
import dev.gameday.base.Role;
import dev.gameday.base.RuleException;
import dev.gameday.program.ProgramClock;
import dev.gameday.testing.ActingAs;
import dev.gameday.testing.GamedayTest;
import dev.gameday.testing.OnPostgreSql;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@GamedayTest
@ActingAs(Role.MANAGER)
abstract class KillSwitchServiceTest {
    @Autowired
    ApplicationService applications;

    @Autowired
    FeatureService features;

    @Autowired
    KillSwitchService switches;

    @Autowired
    ProgramClock clock;

    UUID application = UUID.randomUUID();
    UUID core = UUID.randomUUID();
    UUID sheddable = UUID.randomUUID();

    @BeforeEach
    void anApplication() {
        application = applications.create(Some.application());
        core = features.create(application, Some.feature("Record the call"));
        sheddable =
                features.create(application, new FeatureData("Leaderboard", "", NeedLevel.SHEDDABLE, "The tile goes"));
    }

    @Test
    void aSwitchSaysWhatItTurnsOffHowFastAndWhoCan() {
        UUID id = switches.create(new KillSwitchData(
                Some.name("leaderboard"),
                "Flags file",
                "Set it to off",
                5,
                "https://example.org/flags",
                Arrays.asList("Lead", " lead ", "", null, "On call"),
                Set.of(sheddable, core)));

        KillSwitchRow row = switches.detail(id);
        assertThat(row.people()).containsExactly("Lead", "On call");
        assertThat(row.busNumber()).isEqualTo(2);
        assertThat(row.features()).extracting(SwitchedFeature::name).containsExactly("Record the call", "Leaderboard");
        assertThat(row.warnings()).containsExactly(SwitchWarning.NEVER_EXERCISED);
        assertThat(switches.ofApplication(application))
                .extracting(KillSwitchRow::id)
                .containsExactly(id);
    }

    @Test
    void whatMakesASwitchDoubtfulIsFoundInTheSameWayByFilterAndByRow() {
        String mark = UUID.randomUUID().toString();
        var good = new KillSwitchData(mark + " good", "", "", 60, "wiki", List.of("A", "B"), Set.of());
        List<KillSwitchData> doubtful = List.of(
                new KillSwitchData(mark + " nobody", "", "", 5, "wiki", List.of(), Set.of()),
                new KillSwitchData(mark + " one", "", "", 5, "wiki", List.of("A"), Set.of()),
                new KillSwitchData(mark + " undocumented", "", "", 5, "  ", List.of("A", "B"), Set.of()),
                new KillSwitchData(mark + " slow", "", "", 61, "wiki", List.of("A", "B"), Set.of()));
        exercise(switches.create(good), clock.today(), null);
        doubtful.forEach(data -> exercise(switches.create(data), clock.today(), null));
        switches.create(new KillSwitchData(mark + " never", "", "", null, "wiki", List.of("A", "B"), Set.of()));
        var filter = new KillSwitchFilter(mark, KillSwitchFilter.Show.ALL, KillSwitchFilter.Sort.FLAG, false);

        List<KillSwitchRow> all = switches.list(filter, 0, 100);
        List<KillSwitchRow> attention = switches.list(filter.with(KillSwitchFilter.Show.ATTENTION), 0, 100);
        assertThat(all).hasSize(6);
        assertThat(attention)
                .isEqualTo(all.stream().filter(row -> !row.warnings().isEmpty()).toList())
                .hasSize(5);
        assertThat(switches.count(filter.with(KillSwitchFilter.Show.ATTENTION))).isEqualTo(5);
        assertThat(attention).flatExtracting(KillSwitchRow::warnings).containsExactlyInAnyOrder(SwitchWarning.values());
    }

    @Test
    void theListIsSortedAndFoundByWhatASwitchTurnsOff() {
        String mark = UUID.randomUUID().toString();
        switches.create(new KillSwitchData(mark + " b", "", "", 30, "", List.of("A", "B"), Set.of()));
        switches.create(new KillSwitchData(mark + " a", "", "", null, "", List.of("A"), Set.of()));
        UUID third = switches.create(new KillSwitchData(mark + " c", "", "", 5, "", List.of(), Set.of(sheddable)));

        assertThat(flags(mark, KillSwitchFilter.Sort.FLAG, false)).containsExactly("a", "b", "c");
        assertThat(flags(mark, KillSwitchFilter.Sort.SPEED, false)).containsExactly("c", "b", "a");
        assertThat(flags(mark, KillSwitchFilter.Sort.PEOPLE, true)).containsExactly("b", "a", "c");
        exercise(third, clock.today(), 4);
        assertThat(flags(mark, KillSwitchFilter.Sort.EXERCISED, true)).startsWith("c");
        String name = applications.detail(application).name();
        var byApplication = new KillSwitchFilter(name, KillSwitchFilter.Show.ALL, KillSwitchFilter.Sort.FLAG, false);
        assertThat(switches.list(byApplication, 0, 10))
                .extracting(KillSwitchRow::id)
                .containsExactly(third);
    }

    @Test
    void aSheddableFeatureWithoutASwitchInUseIsMissingOne() {
        assertThat(missing()).containsExactly("Leaderboard");
        UUID id = switches.create(KillSwitchData.of(Some.name("leaderboard"), Set.of(sheddable)));
        assertThat(missing()).isEmpty();

        switches.archive(id, 0);
        assertThat(missing()).containsExactly("Leaderboard");
        assertThat(switches.countUnswitched())
                .isEqualTo(switches.unswitched(0, 1000).size());
        switches.restore(id, 1);
        assertThat(missing()).isEmpty();
        switches.leaveAlone(id, sheddable);
        assertThat(missing()).containsExactly("Leaderboard");
        switches.turnOff(id, sheddable);
        switches.turnOff(id, sheddable);
        assertThat(missing()).isEmpty();
    }

    @Test
    void anEditDoesNotForgetAFeatureThatIsArchivedForNow() {
        UUID id = switches.create(KillSwitchData.of(Some.name("leaderboard"), Set.of(sheddable, core)));
        features.archive(sheddable, 0);
        KillSwitchRow row = switches.detail(id);
        assertThat(row.features()).extracting(SwitchedFeature::id).containsExactly(core);

        switches.update(id, row.version(), row.data());
        features.restore(sheddable, features.detail(sheddable).version());

        assertThat(switches.detail(id).features())
                .extracting(SwitchedFeature::id)
                .containsExactly(core, sheddable);
    }

    @Test
    void whoReadAnOlderVersionOverwritesNothing() {
        UUID id = switches.create(KillSwitchData.of(Some.name("a"), Set.of()));
        KillSwitchData data = switches.detail(id).data();
        switches.update(id, 0, new KillSwitchData(data.flag(), "", "", null, "", List.of("Lead"), Set.of()));

        assertThat(switches.detail(id).version()).isEqualTo(1);
        assertThatThrownBy(() -> switches.update(id, 0, data)).isInstanceOf(ChangedMeanwhileException.class);
        assertThatThrownBy(() -> switches.archive(id, 0)).isInstanceOf(ChangedMeanwhileException.class);
        assertThat(switches.detail(id).people()).containsExactly("Lead");
    }

    @Test
    void aFlagIsOnlyOnceInUse() {
        String flag = Some.name("leaderboard");
        UUID first = switches.create(KillSwitchData.of(flag, Set.of()));
        assertThatThrownBy(() -> switches.create(KillSwitchData.of(flag.toUpperCase(java.util.Locale.ROOT), Set.of())))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("already");

        switches.archive(first, 0);
        UUID second = switches.create(KillSwitchData.of(flag, Set.of()));
        assertThatThrownBy(() -> switches.restore(first, 1)).isInstanceOf(InvalidException.class);
        assertThat(switches.detail(second).flag()).isEqualTo(flag);
        assertThatThrownBy(() -> switches.turnOff(first, core)).isInstanceOf(RuleException.class);
    }

    @Test
    void itsExercisesAreKeptAndAMistakeCountsNoMore() {
        UUID id = switches.create(KillSwitchData.of(Some.name("a"), Set.of()));
        LocalDate today = clock.today();
        exercise(id, today.minusDays(8), 9);
        UUID request = UUID.randomUUID();
        SwitchExercise latest = new SwitchExercise(today, "Lead", 4, "In the exercise");
        switches.exercised(request, id, latest);
        switches.exercised(request, id, latest);

        assertThat(switches.exercises(id))
                .hasSize(2)
                .first()
                .satisfies(row -> assertThat(row.id()).isEqualTo(request));
        assertThat(switches.detail(id).lastExercisedOn()).isEqualTo(today);
        assertThat(switches.detail(id).lastTookSeconds()).isEqualTo(4);
        switches.takeBackExercise(request);
        assertThat(switches.detail(id).lastExercisedOn()).isEqualTo(today.minusDays(8));
        assertThat(switches.detail(id).lastTookSeconds()).isEqualTo(9);
        switches.putBackExercise(request);
        assertThat(switches.exercises(id)).hasSize(2);
    }

    @Test
    void whatIsWrongIsNamed() {
        UUID id = switches.create(KillSwitchData.of(Some.name("a"), Set.of()));

        invalid("flag", () -> switches.create(KillSwitchData.of(" ", Set.of())));
        invalid("features", () -> switches.create(KillSwitchData.of(Some.name("b"), Set.of(UUID.randomUUID()))));
        invalid(
                "actsWithinSeconds",
                () -> switches.create(new KillSwitchData(Some.name("c"), "", "", -1, "", List.of(), Set.of())));
        LocalDate today = clock.today();
        invalid("exercisedOn", () -> exercise(id, today.plusDays(1), 1));
        invalid("tookSeconds", () -> exercise(id, today, -1));
        invalid(
                "exercisedBy",
                () -> switches.exercised(UUID.randomUUID(), id, new SwitchExercise(today, " ", null, null)));
        UUID nobody = UUID.randomUUID();
        assertThatThrownBy(() -> switches.detail(nobody)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> exercise(nobody, today, 1)).isInstanceOf(NotFoundException.class);
    }

    private static void invalid(String field, org.assertj.core.api.ThrowableAssert.ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        InvalidException.class, e -> assertThat(e.field()).isEqualTo(field));
    }

    private void exercise(UUID id, LocalDate day, @org.jspecify.annotations.Nullable Integer seconds) {
        switches.exercised(UUID.randomUUID(), id, new SwitchExercise(day, "Lead", seconds, ""));
    }

    private List<String> missing() {
        return switches.unswitched(0, 1000).stream()
                .filter(feature -> feature.applicationId().equals(application))
                .map(UnswitchedFeature::name)
                .toList();
    }

    private List<String> flags(String mark, KillSwitchFilter.Sort sort, boolean descending) {
        return switches.list(new KillSwitchFilter(mark, KillSwitchFilter.Show.ALL, sort, descending), 0, 100).stream()
                .map(row -> row.flag().substring(mark.length() + 1))
                .toList();
    }
}

class KillSwitchServiceOnH2Test extends KillSwitchServiceTest {}

@OnPostgreSql
class KillSwitchServiceOnPostgreSqlTest extends KillSwitchServiceTest {}
