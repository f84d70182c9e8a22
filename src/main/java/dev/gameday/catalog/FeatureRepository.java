package dev.gameday.catalog;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface FeatureRepository extends JpaRepository<Feature, UUID> {

    @Query("select f from Feature f where f.applicationId = :applicationId and f.archivedAt is null"
            + " order by f.rankPosition, f.createdAt, f.id")
    List<Feature> ranked(UUID applicationId);

    /** Without loading the feature, which may only be read once its application is locked. */
    @Query("select f.applicationId from Feature f where f.id = :id")
    Optional<UUID> applicationOf(UUID id);

    long countByIdIn(Collection<UUID> ids);

    /** Those that lists do not show, since they or their applications are archived. */
    @Query("select f.id from Feature f where f.id in :ids and (f.archivedAt is not null or exists"
            + " (select a.id from Application a where a.id = f.applicationId and a.archivedAt is not null))")
    List<UUID> hiddenAmong(Collection<UUID> ids);
}
