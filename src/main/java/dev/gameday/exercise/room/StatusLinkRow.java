package dev.gameday.exercise.room;

import java.time.Instant;
import java.util.UUID;

/** A link to a status that still works; the link itself is nowhere any more. */
public record StatusLinkRow(UUID id, String createdBy, Instant createdAt, Instant expiresAt) {}
