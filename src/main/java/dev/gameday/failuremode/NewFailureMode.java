package dev.gameday.failuremode;

import dev.gameday.catalog.Fault;
import java.util.UUID;

/** One fault as felt by one feature, to be put in scope. The feature must rely on the dependency. */
public record NewFailureMode(UUID featureId, UUID dependencyId, Fault fault) {}
