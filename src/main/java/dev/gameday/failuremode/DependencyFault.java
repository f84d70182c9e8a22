package dev.gameday.failuremode;

import dev.gameday.catalog.Fault;
import java.util.UUID;

/** One way one dependency fails: what a scenario injects. */
public record DependencyFault(UUID dependencyId, Fault fault) {}
