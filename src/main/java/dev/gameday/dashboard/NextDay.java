package dev.gameday.dashboard;

import dev.gameday.exercise.GameDayRow;
import dev.gameday.exercise.Organizer;
import dev.gameday.exercise.SliceScenario;
import java.util.List;

/**
 * The exercise that runs or comes next, with as much of it as the reader may see.
 *
 * @param seesSlice whether organizers and slice are the reader's to see; they are empty otherwise
 */
public record NextDay(GameDayRow day, boolean seesSlice, List<Organizer> organizers, List<SliceScenario> slice) {
    public NextDay {
        organizers = List.copyOf(organizers);
        slice = List.copyOf(slice);
    }

    /** How many failure modes it exercises. */
    public int modes() {
        return slice.stream().mapToInt(scenario -> scenario.modes().size()).sum();
    }
}
