package dev.gameday.exercise;

import java.util.List;
import java.util.UUID;

/** Knows something of what happened on a game day. Asked only once everybody may read all of it, in a fixed number of statements. */
public interface StorySource {

    /** In any order. */
    List<StoryEntry> entries(UUID gameDayId);
}
