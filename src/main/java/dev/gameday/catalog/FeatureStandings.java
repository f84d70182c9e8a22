package dev.gameday.catalog;

import java.util.Map;
import java.util.UUID;

/** Colours the rungs of an application's hierarchy of needs. A bean of this type is found. */
public interface FeatureStandings {

    /** By feature, in a fixed number of statements; a feature of which nothing counts may be missing. */
    Map<UUID, FeatureStanding> of(UUID applicationId);
}
