package dev.gameday.exercise;

import java.util.List;

/**
 * What really happened on a game day, for everybody to read after the reveal.
 *
 * @param entries by time
 * @param schedule what was announced, beside what happened
 */
public record Story(ResponseTimes times, List<StoryEntry> entries, List<ScheduleDraft.Line> schedule) {}
