package dev.gameday.security;

import java.io.Serializable;
import java.util.UUID;

/** That a request acts by a token, and how much that may. */
record TokenUse(UUID tokenId, TokenScope scope) implements Serializable {}
