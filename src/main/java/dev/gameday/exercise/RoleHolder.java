package dev.gameday.exercise;

import java.util.UUID;

/**
 * Somebody with a role on a game day.
 *
 * @param organizer knows the script as well, so plays along in character; said only to who may know who runs the day
 */
public record RoleHolder(DayRole role, UUID accountId, String name, boolean organizer) {}
