package dev.gameday.exercise;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Makes a schedule to publish out of a script, so that it tells of a day as long and as full, and not of this one: some of what it
 * says will not happen, the rest comes in another order and at other times.
 */
final class Decoy {
    /** One of so many is replaced by what will not happen. */
    private static final int REPLACED = 3;

    private static final int ATTEMPTS = 200;
    private static final List<String> RESPONSES = List.of(
            "The commander decides, the scribe keeps the record.",
            "Whoever notices says so; the dispatcher finds a room.",
            "Liaisons say what their applications can do without.",
            "Responders find the cause; nothing is deployed meanwhile.");

    private Decoy() {}

    /** An injection before the all clear, in running order. */
    record Planned(String title, int minutes, int buffer) {}

    /**
     * @param others titles of what is not in the script, any of which may be announced instead
     * @param random decides; the same seed makes the same schedule
     */
    static List<ScheduleEntry> of(List<Planned> script, List<String> others, Random random) {
        List<ScheduleEntry> best = List.of();
        long fewest = Long.MAX_VALUE;
        for (int attempt = 0; attempt < ATTEMPTS && fewest > 0; attempt++) {
            List<ScheduleEntry> made = attempt(script, others, random);
            long given = givenAway(script, made);
            if (given < fewest) {
                fewest = given;
                best = made;
            }
        }
        return best;
    }

    private static List<ScheduleEntry> attempt(List<Planned> script, List<String> others, Random random) {
        List<String> titles =
                new ArrayList<>(script.stream().map(Planned::title).toList());
        Collections.shuffle(titles, random);
        List<String> fakes = new ArrayList<>(others.stream()
                .filter(other -> !titles.contains(other))
                .distinct()
                .toList());
        Collections.shuffle(fakes, random);
        int replaced = Math.min(fakes.size(), Math.ceilDiv(script.size(), REPLACED));
        for (int i = 0; i < replaced; i++) {
            titles.set(i, fakes.get(i));
        }
        Collections.shuffle(titles, random);
        List<Planned> lengths = new ArrayList<>(script);
        Collections.shuffle(lengths, random);
        List<ScheduleEntry> entries = new ArrayList<>();
        int minute = 0;
        for (int i = 0; i < titles.size(); i++) {
            entries.add(new ScheduleEntry(
                    minute, lengths.get(i).minutes(), titles.get(i), RESPONSES.get(i % RESPONSES.size())));
            minute += lengths.get(i).minutes() + lengths.get(i).buffer();
        }
        return entries;
    }

    /** How many tests are told at their true time or at their true place. */
    private static long givenAway(List<Planned> script, List<ScheduleEntry> entries) {
        int[] starts = new int[script.size()];
        for (int i = 1; i < script.size(); i++) {
            starts[i] = starts[i - 1]
                    + script.get(i - 1).minutes()
                    + script.get(i - 1).buffer();
        }
        return IntStream.range(0, script.size())
                .filter(i -> IntStream.range(0, entries.size())
                        .anyMatch(
                                j -> entries.get(j).title().equals(script.get(i).title())
                                        && (j == i || entries.get(j).startsMinute() == starts[i])))
                .count();
    }
}
