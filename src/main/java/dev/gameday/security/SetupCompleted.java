package dev.gameday.security;

import java.util.UUID;

/**
 * The first account exists; published inside the set-up's transaction, with that administrator acting.
 *
 * @param sample whether the sample program is to be loaded, its settings included; otherwise the program is set up already
 */
public record SetupCompleted(UUID administratorId, boolean sample) {}
