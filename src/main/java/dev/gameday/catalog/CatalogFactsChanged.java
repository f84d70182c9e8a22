package dev.gameday.catalog;

import java.util.Set;
import java.util.UUID;

/**
 * Published in the same transaction when something that coverage depends on has changed: owner team, need level, archive
 * or restore, a dependency's kind, or a deliberate "materially changed". Affects every failure mode of the applications,
 * features and dependencies named.
 *
 * @param material whether earlier evidence no longer holds
 */
public record CatalogFactsChanged(
        Set<UUID> applications, Set<UUID> features, Set<UUID> dependencies, boolean material) {}
