package dev.gameday.base.search;

/**
 * Something found.
 *
 * @param title what it is called
 * @param under what tells it from others of that name, such as its application; may be empty
 * @param address its page, relative to the root
 */
public record SearchHit(String title, String under, String address) {}
