package dev.gameday.exchange;

/** One thing here that one entity of a foreign catalog stands for. */
record TargetKey(TargetType type, EntityRef ref) {}
