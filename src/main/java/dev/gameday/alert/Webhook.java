package dev.gameday.alert;

import java.util.List;

/**
 * A delivery as it was read.
 *
 * @param truncated how many alerts the sender left out
 */
record Webhook(int truncated, List<ReceivedAlert> alerts) {}
