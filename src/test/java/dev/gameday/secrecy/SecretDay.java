package dev.gameday.secrecy;

import dev.gameday.base.Role;
import dev.gameday.exercise.GameDayService;
import dev.gameday.exercise.GameDayState;
import dev.gameday.exercise.HiddenDependency;
import dev.gameday.exercise.HiddenDependencyService;
import dev.gameday.exercise.InjectionEventType;
import dev.gameday.exercise.InjectionPlan;
import dev.gameday.exercise.InjectionService;
import dev.gameday.exercise.RecordEvent;
import dev.gameday.exercise.RecordVerdict;
import dev.gameday.exercise.ScheduleDraft;
import dev.gameday.exercise.ScheduleEntry;
import dev.gameday.exercise.ScheduleService;
import dev.gameday.exercise.Script;
import dev.gameday.exercise.ScriptService;
import dev.gameday.exercise.UpdateInjection;
import dev.gameday.exercise.VerdictResult;
import dev.gameday.exercise.VerdictService;
import dev.gameday.exercise.World;
import dev.gameday.exercise.World.Mode;
import dev.gameday.exercise.room.RoomService;
import dev.gameday.finding.EditFinding;
import dev.gameday.finding.FindingService;
import dev.gameday.finding.NewFinding;
import dev.gameday.security.AccountPrincipal;
import dev.gameday.testing.Acting;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;

/** Makes game days that say a secret word wherever somebody can write one that is not for everybody yet. */
@TestComponent
class SecretDay {
    private final World world;
    private final GameDayService gameDays;
    private final ScriptService scripts;
    private final ScheduleService schedules;
    private final InjectionService injections;
    private final VerdictService verdicts;
    private final FindingService findings;
    private final RoomService rooms;
    private final HiddenDependencyService hidden;

    SecretDay(
            World world,
            GameDayService gameDays,
            ScriptService scripts,
            ScheduleService schedules,
            InjectionService injections,
            VerdictService verdicts,
            FindingService findings,
            RoomService rooms,
            HiddenDependencyService hidden) {
        this.world = world;
        this.gameDays = gameDays;
        this.scripts = scripts;
        this.schedules = schedules;
        this.injections = injections;
        this.verdicts = verdicts;
        this.findings = findings;
        this.rooms = rooms;
        this.hidden = hidden;
    }

    /**
     * A day and its word.
     *
     * @param ids of things of the day and around it, by the last part of the path before them
     */
    record Planted(UUID day, String word, AccountPrincipal organizer, Map<String, UUID> ids) {
        UUID id(String kind) {
            return Objects.requireNonNull(ids.get(kind), kind);
        }
    }

    /** @param state planned, live or all clear */
    Planted plant(GameDayState state) {
        Planted planted = planned();
        if (state != GameDayState.PLANNED) {
            run(planted);
        }
        if (state == GameDayState.ALL_CLEAR) {
            allClear(planted);
        }
        return planted;
    }

    private Planted planned() {
        String word = "secret" + UUID.randomUUID().toString().replace("-", "");
        AccountPrincipal organizer = world.account(Role.ORGANIZER);
        Mode mode = world.mode();
        UUID day = world.planned(organizer, mode, world.mode());
        return Acting.as(organizer, () -> {
            Script.Item item = scripts.script(day).injections().getFirst();
            scripts.update(new UpdateInjection(
                    item.id(),
                    item.version(),
                    word,
                    word,
                    word,
                    word,
                    word,
                    word,
                    10,
                    false,
                    new InjectionPlan(5, word, null, word)));
            schedules.save(day, ScheduleDraft.NEW, List.of(new ScheduleEntry(0, 30, word, word)));
            return new Planted(
                    day,
                    word,
                    organizer,
                    Map.of(
                            "game-days", day,
                            "injections", item.id(),
                            "applications", mode.applicationId(),
                            "features", mode.featureId(),
                            "dependencies", mode.dependencyId(),
                            "failure-modes", mode.id(),
                            "scenarios", mode.scenarioId()));
        });
    }

    /** The day starts and its organizer does what organizers do. */
    void run(Planted planted) {
        Acting.as(planted.organizer(), () -> {
            gameDays.start(planted.day(), gameDays.page(planted.day()).version(), "A drill");
            inject(planted.id("injections"), planted.id("failure-modes"), planted.word());
            findLive(planted);
            rooms.writeBackchannel(planted.day(), planted.word(), UUID.randomUUID());
        });
    }

    /** Something public comes to light, and its verdict is not. */
    private void findLive(Planted planted) {
        UUID injection = planted.id("injections");
        HiddenDependency found = new HiddenDependency(
                planted.id("applications"), Set.of(), World.name("Session database"), null, true, null);
        UUID mode = hidden.record(injection, found).toJudge().getFirst();
        verdicts.record(
                injection,
                new RecordVerdict(mode, VerdictResult.FAILED, planted.word(), null, null, null, UUID.randomUUID()));
    }

    void allClear(Planted planted) {
        Acting.as(
                planted.organizer(),
                () -> gameDays.allClear(
                        planted.day(), gameDays.page(planted.day()).version()));
    }

    /** Its organizer tells everybody. */
    void reveal(Planted planted) {
        Acting.as(
                planted.organizer(),
                () -> gameDays.reveal(
                        planted.day(), gameDays.page(planted.day()).version()));
    }

    private void inject(UUID injection, UUID failureMode, String word) {
        injections.record(injection, RecordEvent.now(InjectionEventType.INJECTED));
        injections.record(
                injection,
                new RecordEvent(InjectionEventType.DETECTED, null, null, null, word, null, UUID.randomUUID()));
        UUID verdict = verdicts.record(
                        injection,
                        new RecordVerdict(failureMode, VerdictResult.FAILED, word, null, null, null, UUID.randomUUID()))
                .id();
        EditFinding content = new EditFinding(word + " fails", 2, null, null, null, word, null, word, null, null);
        findings.log(new NewFinding(content, null, null, verdict, null));
    }
}
