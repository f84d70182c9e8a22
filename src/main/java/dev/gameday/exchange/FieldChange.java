package dev.gameday.exchange;

/**
 * One field of an imported thing.
 *
 * @param from what stands here now; empty for nothing
 * @param to what the files say
 */
public record FieldChange(String field, String from, String to) {}
