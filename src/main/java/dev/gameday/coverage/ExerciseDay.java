package dev.gameday.coverage;

import java.time.LocalDate;

/**
 * What the public evidence of one day says of the failure modes that are in scope today. Each counts once, by its latest
 * conclusive verdict of the day.
 *
 * @param tried were not failing before that day
 * @param passed of those tried
 * @param fresh of those tried: were still proven, so that trying them again brought no coverage
 * @param waiting were failing before that day
 * @param retested of those waiting
 * @param repaired of those retested: passed
 */
public record ExerciseDay(LocalDate day, int tried, int passed, int fresh, int waiting, int retested, int repaired) {

    /** How many failure modes that were not proven it exercised. */
    public int gain() {
        return tried - fresh + retested;
    }
}
