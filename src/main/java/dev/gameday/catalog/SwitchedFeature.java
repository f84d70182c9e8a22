package dev.gameday.catalog;

import java.util.UUID;

/** A feature that a kill switch turns off. */
public record SwitchedFeature(UUID id, String name, NeedLevel needLevel, UUID applicationId, String applicationName) {}
