package dev.gameday.security;

import java.time.Instant;

/** What who follows a one-time link may know before choosing a password. */
public record LinkGreeting(LinkPurpose purpose, String email, String name, String invitedBy, Instant expiresAt) {}
