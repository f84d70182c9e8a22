package dev.gameday.failuremode;

import java.util.Set;

/** Published in the same transaction when failure modes came into scope; each of these needs its scenario. */
public record ModesPutInScope(Set<DependencyFault> faults) {}
