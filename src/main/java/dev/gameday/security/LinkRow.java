package dev.gameday.security;

import java.time.Instant;

/** A one-time link that still works; the link itself is nowhere any more. */
public record LinkRow(LinkPurpose purpose, String createdBy, Instant createdAt, Instant expiresAt) {}
