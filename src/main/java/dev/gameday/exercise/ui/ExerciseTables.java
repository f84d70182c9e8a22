package dev.gameday.exercise.ui;

import dev.gameday.base.CsvTable;
import dev.gameday.exercise.GameDayFilter;
import dev.gameday.exercise.GameDayRow;
import dev.gameday.exercise.GameDayService;
import dev.gameday.exercise.InjectionTimeline;
import dev.gameday.exercise.RecordedEvent;
import dev.gameday.exercise.ScenarioRow;
import dev.gameday.exercise.ScenarioService;
import dev.gameday.exercise.Script;
import dev.gameday.exercise.ScriptService;
import dev.gameday.program.ProgramClock;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** The lists of game days and scenarios as files. Nothing of a script is in them. */
final class ExerciseTables {
    private ExerciseTables() {}

    static CsvTable<GameDayRow> gameDays(GameDayService gameDays, GameDayFilter filter, ProgramClock clock) {
        return CsvTable.<GameDayRow>reading(
                        "game-days", clock.today(), (offset, limit) -> gameDays.list(filter, offset, limit))
                .column("Game day", GameDayRow::title)
                .column(
                        "Starts",
                        row -> row.startsAt()
                                .atZone(clock.zone())
                                .truncatedTo(ChronoUnit.MINUTES)
                                .toOffsetDateTime())
                .column("Minutes", GameDayRow::minutes)
                .column("Kind", row -> row.kind().label())
                .column("Environment", GameDayRow::environment)
                .column("State", row -> row.state().label())
                .column("You run it", GameDayRow::mine);
    }

    /** An entry of the log of a day, with the injection that it is about. */
    record Entry(String injection, RecordedEvent event, boolean standing) {}

    /** The log of a day: everything recorded, what was corrected too. For those who may read the script. */
    static CsvTable<Entry> log(ScriptService scripts, UUID gameDayId, ProgramClock clock) {
        return CsvTable.whole("log", clock.today(), () -> entries(scripts.script(gameDayId)))
                .column("Injection", Entry::injection)
                .column("Event", row -> row.event().type().label())
                .column("At", row -> row.event().occurredAt())
                .column("Recorded at", row -> row.event().recordedAt())
                .column(
                        "Source",
                        row -> row.event().source() == null
                                ? ""
                                : row.event().source().label())
                .column("Note", row -> row.event().note())
                .column("Corrected", row -> !row.standing());
    }

    private static List<Entry> entries(Script script) {
        return script.injections().stream()
                .flatMap(item -> {
                    List<RecordedEvent> standing = InjectionTimeline.standing(item.events());
                    return item.events().stream()
                            .map(event -> new Entry(item.title(), event, standing.contains(event)));
                })
                .sorted(Comparator.comparing(entry -> entry.event().occurredAt()))
                .toList();
    }

    static CsvTable<ScenarioRow> scenarios(ScenarioService scenarios, String text, ProgramClock clock) {
        return CsvTable.<ScenarioRow>reading(
                        "scenarios", clock.today(), (offset, limit) -> scenarios.list(text, offset, limit))
                .column("Scenario", ScenarioRow::title)
                .column("Dependency", ScenarioRow::dependencyName)
                .column("Fault", row -> row.fault().label())
                .column("Failure modes", ScenarioRow::modes)
                .column("Minutes", ScenarioRow::minutes)
                .column("Written", ScenarioRow::written);
    }
}
