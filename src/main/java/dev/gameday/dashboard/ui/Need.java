package dev.gameday.dashboard.ui;

/**
 * Something that waits.
 *
 * @param label what the number counts
 * @param address exactly what it counts
 * @param tone failing, stale or empty
 */
record Need(String label, int count, String address, String tone) {}
