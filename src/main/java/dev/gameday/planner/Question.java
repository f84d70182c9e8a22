package dev.gameday.planner;

import dev.gameday.exercise.GameDayKind;
import dev.gameday.planner.PlanReads.LastExercise;
import dev.gameday.planner.solver.PlanProblem;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * A request with what the program says about it: everything that a proposal is made from.
 *
 * @param last the latest exercise that was revealed; null before there is one
 */
record Question(
        PlanRequest request,
        GameDayKind kind,
        LocalDate date,
        LocalTime time,
        int targetPercent,
        PlanMaterial material,
        PlanProblem problem,
        @Nullable LastExercise last) {}
