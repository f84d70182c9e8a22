package dev.gameday.e2e;

import dev.gameday.alert.AlertInboxService;
import dev.gameday.catalog.ApplicationData;
import dev.gameday.catalog.ApplicationService;
import dev.gameday.catalog.BlackoutData;
import dev.gameday.catalog.BlackoutService;
import dev.gameday.catalog.DependencyData;
import dev.gameday.catalog.DependencyKind;
import dev.gameday.catalog.DependencyService;
import dev.gameday.catalog.Fault;
import dev.gameday.catalog.FeatureData;
import dev.gameday.catalog.FeatureService;
import dev.gameday.catalog.KillSwitchData;
import dev.gameday.catalog.KillSwitchService;
import dev.gameday.catalog.NeedLevel;
import dev.gameday.catalog.NewSignOff;
import dev.gameday.catalog.Reliability;
import dev.gameday.catalog.RelianceService;
import dev.gameday.catalog.ScopeService;
import dev.gameday.catalog.SwitchExercise;
import dev.gameday.exercise.GameDayKind;
import dev.gameday.exercise.GameDayService;
import dev.gameday.exercise.InjectionEventType;
import dev.gameday.exercise.InjectionService;
import dev.gameday.exercise.NewGameDay;
import dev.gameday.exercise.NoticeService;
import dev.gameday.exercise.PickedScenario;
import dev.gameday.exercise.RecordEvent;
import dev.gameday.exercise.RecordVerdict;
import dev.gameday.exercise.ScenarioRow;
import dev.gameday.exercise.ScenarioService;
import dev.gameday.exercise.Script;
import dev.gameday.exercise.ScriptService;
import dev.gameday.exercise.VerdictResult;
import dev.gameday.exercise.VerdictService;
import dev.gameday.exercise.room.IncidentFacts;
import dev.gameday.exercise.room.IncidentService;
import dev.gameday.exercise.room.NewObservation;
import dev.gameday.exercise.room.ObservationService;
import dev.gameday.exercise.room.RoomService;
import dev.gameday.exercise.room.StatusLinkService;
import dev.gameday.exercise.room.StatusService;
import dev.gameday.exercise.room.WriteStatus;
import dev.gameday.failuremode.FailureModeService;
import dev.gameday.failuremode.FallbackKind;
import dev.gameday.failuremode.FallbackStepInput;
import dev.gameday.failuremode.NewFailureMode;
import dev.gameday.finding.EditFinding;
import dev.gameday.finding.FindingKind;
import dev.gameday.finding.FindingOrigin;
import dev.gameday.finding.FindingService;
import dev.gameday.finding.NewFinding;
import dev.gameday.program.NewTeam;
import dev.gameday.program.ProgramClock;
import dev.gameday.program.TeamService;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;

/** Makes a program larger, through the same services that people use. */
@TestComponent
record Growth(
        TeamService teams,
        ApplicationService applications,
        FeatureService features,
        KillSwitchService switches,
        ScopeService scopes,
        BlackoutService blackouts,
        DependencyService dependencies,
        RelianceService reliances,
        FailureModeService modes,
        ScenarioService scenarios,
        GameDayService gameDays,
        ScriptService scripts,
        InjectionService injections,
        VerdictService verdicts,
        FindingService findings,
        NoticeService notices,
        RoomService rooms,
        IncidentService incidents,
        ObservationService observations,
        StatusService statuses,
        StatusLinkService links,
        AlertInboxService inbox,
        ProgramClock clock) {

    /** One of each kind of thing that was added; each has as much beneath it as was asked for. */
    record Added(
            UUID team,
            UUID application,
            UUID feature,
            UUID killSwitch,
            UUID signOff,
            UUID blackout,
            UUID dependency,
            UUID reliance,
            UUID mode,
            UUID scenario,
            UUID gameDay,
            UUID injection,
            UUID finding,
            UUID notice) {}

    /** Adds as many applications, the first with as many features, dependencies, injections and findings. */
    Added by(int size) {
        UUID team = teams.create(new NewTeam("Team " + UUID.randomUUID(), 50));
        for (int i = 1; i < size; i++) {
            application(team);
        }
        UUID application = application(team);
        List<UUID> ranked = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            ranked.add(features.create(application, new FeatureData("Feature " + i, "", NeedLevel.CORE, "")));
        }
        Set<NewFailureMode> wanted = new LinkedHashSet<>();
        List<UUID> relied = new ArrayList<>();
        UUID reliance = team;
        for (int i = 0; i < size; i++) {
            UUID dependency = dependencies.create(watched("Store " + UUID.randomUUID()));
            relied.add(dependency);
            for (UUID feature : ranked) {
                reliance = reliances.rely(feature, dependency, true);
                wanted.add(new NewFailureMode(feature, dependency, Fault.UNAVAILABLE));
            }
        }
        List<UUID> inScope = modes.putInScope(wanted);
        for (UUID mode : inScope) {
            var step = new FallbackStepInput(FallbackKind.QUEUE_WRITE, "", null, true);
            modes.setFallbacks(mode, modes.detail(mode).version(), List.of(step));
        }
        UUID killSwitch = team;
        UUID signOff = team;
        UUID blackout = team;
        for (int i = 0; i < size; i++) {
            killSwitch = switches.create(new KillSwitchData(
                    "Flag " + UUID.randomUUID(), "", "", 5, "", List.of("Lead"), Set.copyOf(ranked)));
            switches.exercised(UUID.randomUUID(), killSwitch, new SwitchExercise(clock.today(), "Lead", 4, ""));
            signOff = scopes.sign(
                    UUID.randomUUID(),
                    application,
                    scopes.scope(application).version(),
                    new NewSignOff("Grace", "Field director", ""));
            blackout = blackouts.create(
                    application, new BlackoutData(clock.today(), clock.today().plusDays(i), "Sales"));
            features.create(application, new FeatureData("Extra " + i, "", NeedLevel.SHEDDABLE, ""));
        }
        Run run = run(application, Set.copyOf(relied));
        return new Added(
                team,
                application,
                ranked.getFirst(),
                killSwitch,
                signOff,
                blackout,
                relied.getFirst(),
                reliance,
                run.mode,
                run.scenario,
                run.gameDay,
                run.injection,
                run.finding,
                notices.notices(run.gameDay).getFirst().id());
    }

    /** Its failing sets off the alert "Down". */
    private static DependencyData watched(String name) {
        return new DependencyData(
                name, "", DependencyKind.DATABASE, null, Reliability.NOT_ASSESSED, "", null, false, "alertname=Down");
    }

    private void alert(String name) {
        inbox.receive(
                "{\"alerts\":[{\"labels\":{\"alertname\":\"%s\",\"of\":\"%s\"}}]}".formatted(name, UUID.randomUUID()));
    }

    private UUID application(UUID team) {
        return applications.create(
                new ApplicationData("Application " + UUID.randomUUID(), "", team, 1, null, "", "", ""));
    }

    private record Run(UUID mode, UUID scenario, UUID gameDay, UUID injection, UUID finding) {}

    /** A game day of all the scenarios of these dependencies: everything fails and becomes a finding. */
    private Run run(UUID application, Set<UUID> relied) {
        List<PickedScenario> picked = scenarios.list().stream()
                .filter(row -> relied.contains(row.dependencyId()))
                .map(ScenarioRow::id)
                .map(id -> new PickedScenario(id, Set.of(application), "For the test"))
                .toList();
        UUID day = gameDays.plan(new NewGameDay(
                "Day " + UUID.randomUUID(), GameDayKind.FULL, clock.now().plusSeconds(60), 240, "Staging", picked));
        gameDays.start(day, version(day), "A drill");
        UUID finding = day;
        List<Script.Item> items = scripts.script(day).injections();
        for (Script.Item item : items) {
            injections.record(item.id(), RecordEvent.now(InjectionEventType.INJECTED));
            talk(day);
            alert("Down");
            alert("Other");
            for (Script.Mode mode : item.modes()) {
                UUID verdict = verdicts.record(
                                item.id(),
                                new RecordVerdict(
                                        mode.failureModeId(),
                                        VerdictResult.FAILED,
                                        "",
                                        true,
                                        false,
                                        null,
                                        UUID.randomUUID()))
                        .id();
                finding = findings.log(new NewFinding(content(application, mode), day, item.id(), verdict, null));
            }
            injections.record(item.id(), RecordEvent.now(InjectionEventType.ROLLED_BACK));
        }
        gameDays.allClear(day, version(day));
        gameDays.reveal(day, version(day));
        Script.Item first = items.getFirst();
        return new Run(first.modes().getFirst().failureModeId(), first.scenarioId(), day, first.id(), finding);
    }

    /** Somebody notices something, and everybody writes. */
    private void talk(UUID day) {
        observations.notice(day, new NewObservation("It fails", null, UUID.randomUUID()));
        rooms.write(day, "We look at it", UUID.randomUUID());
        rooms.writeBackchannel(day, "They look at it", UUID.randomUUID());
        UUID incident = incidents.start(day, true, "", UUID.randomUUID()).id();
        incidents.route(day, incident, new IncidentFacts(0, "Payments", "Bo", "Room 2"));
        incidents.write(day, incident, "Called them", UUID.randomUUID());
        statuses.write(day, new WriteStatus(statuses.latest(day).version(), "Down", "We look at it", ""));
        links.create(day, 1);
    }

    private static EditFinding content(UUID application, Script.Mode mode) {
        return new EditFinding(
                "It failed",
                2,
                application,
                FindingKind.TECHNICAL,
                FindingOrigin.EXERCISE,
                "",
                mode.failureModeId(),
                "",
                null,
                "");
    }

    private long version(UUID day) {
        return gameDays.page(day).version();
    }

    /** The ids by what their places in addresses are called. */
    static Map<String, UUID> byPath(Added added) {
        return Map.ofEntries(
                Map.entry("teams", added.team),
                Map.entry("applications", added.application),
                Map.entry("features", added.feature),
                Map.entry("kill-switches", added.killSwitch),
                Map.entry("sign-offs", added.signOff),
                Map.entry("blackouts", added.blackout),
                Map.entry("dependencies", added.dependency),
                Map.entry("reliances", added.reliance),
                Map.entry("failure-modes", added.mode),
                Map.entry("scenarios", added.scenario),
                Map.entry("game-days", added.gameDay),
                Map.entry("injections", added.injection),
                Map.entry("notices", added.notice),
                Map.entry("findings", added.finding));
    }
}
