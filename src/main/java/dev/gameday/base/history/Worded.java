package dev.gameday.base.history;

/** A value that the history writes in words of its own. */
public interface Worded {
    String words();
}
