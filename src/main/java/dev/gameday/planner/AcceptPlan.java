package dev.gameday.planner;

import dev.gameday.exercise.GameDayKind;
import dev.gameday.exercise.PickedScenario;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Makes a proposal the next game day.
 *
 * @param date and time of the start, in the program's zone
 * @param minutes length of the exercise
 * @param scenarios in running order
 * @param requestId makes a repeat harmless
 */
public record AcceptPlan(
        String title,
        GameDayKind kind,
        @Nullable LocalDate date,
        @Nullable LocalTime time,
        int minutes,
        String environment,
        List<PickedScenario> scenarios,
        UUID requestId) {}
