package dev.gameday.base.ui;

import org.jspecify.annotations.Nullable;

/**
 * A page to go to or something to start, as search offers it.
 *
 * @param hint words it can also be found by, shown beside it
 * @param address where it leads; empty for this week, or when it is work
 * @param work what starts, when it is no page
 */
record Command(
        String label, String hint, String address, @Nullable Runnable work) {}
