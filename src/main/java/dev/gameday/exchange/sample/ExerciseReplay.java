package dev.gameday.exchange.sample;

import dev.gameday.exchange.sample.GameDayData.EventData;
import dev.gameday.exchange.sample.GameDayData.InjectionData;
import dev.gameday.exchange.sample.GameDayData.Update;
import dev.gameday.exercise.GameDayPage;
import dev.gameday.exercise.GameDayService;
import dev.gameday.exercise.InjectionService;
import dev.gameday.exercise.NewGameDay;
import dev.gameday.exercise.PickedScenario;
import dev.gameday.exercise.RecordEvent;
import dev.gameday.exercise.RecordVerdict;
import dev.gameday.exercise.ScheduleService;
import dev.gameday.exercise.Script;
import dev.gameday.exercise.ScriptService;
import dev.gameday.exercise.UpdateGameDay;
import dev.gameday.exercise.UpdateInjection;
import dev.gameday.exercise.VerdictService;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Replays game days: planned, moved, run, revealed, closed. */
@Component
class ExerciseReplay {

    private final ScenarioReplay scenarios;
    private final GameDayService days;
    private final ScriptService scripts;
    private final ScheduleService schedules;
    private final InjectionService injections;
    private final VerdictService verdicts;

    ExerciseReplay(
            ScenarioReplay scenarios,
            GameDayService days,
            ScriptService scripts,
            ScheduleService schedules,
            InjectionService injections,
            VerdictService verdicts) {
        this.scenarios = scenarios;
        this.days = days;
        this.scripts = scripts;
        this.schedules = schedules;
        this.injections = injections;
        this.verdicts = verdicts;
    }

    void schedule(SampleData data, Known known, Replay replay) {
        ZoneId zone = data.program().zone();
        for (GameDayData day : data.gameDays()) {
            replay.at(day.plannedAt(), () -> plan(day, known, zone));
            replay.at(day.announcedAt(), () -> step(day, known, days::announce));
            day.updates().forEach(update -> replay.at(update.at(), () -> update(day, update, known, zone)));
            replay.at(
                    day.startedAt(),
                    () -> step(day, known, (id, version) -> days.start(id, version, day.startReason())));
            day.injections().forEach(injection -> injection(day, injection, known, replay, zone));
            replay.at(day.allClearAt(), () -> step(day, known, days::allClear));
            replay.at(day.revealedAt(), () -> step(day, known, days::reveal));
            replay.at(day.closedAt(), () -> step(day, known, days::close));
        }
    }

    private void plan(GameDayData day, Known known, ZoneId zone) {
        UUID id = days.plan(new NewGameDay(
                day.title(),
                day.kind(),
                day.startsAt().in(zone),
                day.minutes(),
                day.environment(),
                day.injections().stream()
                        .map(injection -> new PickedScenario(
                                scenarios.id(injection.scenario(), known),
                                injection.applications().stream()
                                        .map(known.applications::get)
                                        .collect(Collectors.toSet()),
                                injection.reason()))
                        .toList()));
        known.gameDays.put(day.key(), id);
        for (Script.Item item : scripts.script(id).injections()) {
            InjectionData injection = day.injections().get(item.position() - 1);
            known.injections.put(Known.path(day.key(), injection.scenario()), item.id());
            if (injection.isAfterAllClear()) {
                scripts.update(new UpdateInjection(
                        item.id(),
                        item.version(),
                        item.title(),
                        item.hypothesis(),
                        item.method(),
                        item.abortConditions(),
                        item.blastRadius(),
                        item.rollbackPlan(),
                        item.minutes(),
                        true));
            }
        }
    }

    private void update(GameDayData day, Update update, Known known, ZoneId zone) {
        GameDayPage now = days.page(known.gameDays.get(day.key()));
        Instant startsAt =
                update.startsAt() == null ? now.startsAt() : update.startsAt().in(zone);
        days.update(new UpdateGameDay(
                now.id(),
                now.version(),
                now.title(),
                startsAt,
                now.minutes(),
                now.environment(),
                either(update.likeness(), now.likeness()),
                either(update.loadFlowing(), now.loadFlowing()),
                either(update.roles(), now.roles()),
                either(update.rooms(), now.rooms())));
        if (update.schedule() != null) {
            schedules.save(now.id(), schedules.draft(now.id()).version(), update.schedule());
            schedules.publish(now.id(), schedules.draft(now.id()).version());
        }
    }

    private void injection(GameDayData day, InjectionData data, Known known, Replay replay, ZoneId zone) {
        String name = Known.path(day.key(), data.scenario());
        for (EventData event : data.events()) {
            replay.at(
                    event.at(),
                    () -> injections.record(
                            known.injections.get(name),
                            new RecordEvent(
                                    event.type(),
                                    event.at().in(zone),
                                    null,
                                    event.source(),
                                    either(event.note(), ""),
                                    null,
                                    UUID.randomUUID())));
        }
        data.verdicts()
                .forEach((mode, verdict) -> replay.at(data.verdictsAt(), () -> {
                    var recorded = verdicts.record(
                            known.injections.get(name),
                            new RecordVerdict(
                                    known.modes.get(mode),
                                    verdict.result(),
                                    verdict.observed(),
                                    verdict.detected(),
                                    verdict.mitigated(),
                                    null,
                                    UUID.randomUUID()));
                    known.verdicts.put(Known.path(day.key(), mode), recorded.id());
                }));
    }

    private void step(GameDayData day, Known known, Step step) {
        UUID id = known.gameDays.get(day.key());
        step.take(id, days.page(id).version());
    }

    private static String either(@Nullable String given, @Nullable String otherwise) {
        return given == null ? Objects.requireNonNullElse(otherwise, "") : given;
    }

    private interface Step {
        void take(UUID id, long version);
    }
}
