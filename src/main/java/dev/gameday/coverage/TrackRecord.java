package dev.gameday.coverage;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How the program has fared so far: where its failure modes stand at the end of a day, and what each exercise before showed.
 *
 * @param provenThrough how many are proven, by the last day on which their evidence is young enough
 * @param days on which public evidence was found, earliest first
 */
public record TrackRecord(
        LocalDate asOf, int inScope, int failing, SortedMap<LocalDate, Integer> provenThrough, List<ExerciseDay> days) {
    public TrackRecord {
        provenThrough = Collections.unmodifiableSortedMap(new TreeMap<>(provenThrough));
        days = List.copyOf(days);
    }

    public int proven() {
        return provenThrough.values().stream().mapToInt(Integer::intValue).sum();
    }
}
