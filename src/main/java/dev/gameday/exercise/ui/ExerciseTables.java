package dev.gameday.exercise.ui;

import dev.gameday.base.CsvTable;
import dev.gameday.exercise.GameDayFilter;
import dev.gameday.exercise.GameDayRow;
import dev.gameday.exercise.GameDayService;
import dev.gameday.exercise.ScenarioRow;
import dev.gameday.exercise.ScenarioService;
import dev.gameday.program.ProgramClock;
import java.time.temporal.ChronoUnit;

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

    static CsvTable<ScenarioRow> scenarios(ScenarioService scenarios, String text, ProgramClock clock) {
        return CsvTable.<ScenarioRow>reading(
                        "scenarios", clock.today(), (offset, limit) -> scenarios.list(text, offset, limit))
                .column("Scenario", ScenarioRow::title)
                .column("Dependency", ScenarioRow::dependencyName)
                .column("Fault", row -> row.fault().label())
                .column("Failure modes", ScenarioRow::modes)
                .column("Minutes", ScenarioRow::minutes);
    }
}
