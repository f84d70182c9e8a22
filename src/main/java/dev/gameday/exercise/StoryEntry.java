package dev.gameday.exercise;

import java.time.Instant;

/**
 * Something that happened on a game day, as its story tells it.
 *
 * @param kind what it was, in a word: "Injected"
 * @param subject what it was about, such as the injection; empty: the day as a whole
 * @param text what was said of it
 * @param who by name; empty: nobody in particular
 */
public record StoryEntry(Instant at, Tone tone, String kind, String subject, String text, String who) {

    /** How it is to be read. */
    public enum Tone {
        TOLD,
        BROKEN,
        NOTICED,
        MENDED,
        SAID
    }
}
