package dev.gameday.failuremode;

import dev.gameday.base.InvalidException;
import dev.gameday.base.RowsChangedException;
import dev.gameday.base.Sql;
import dev.gameday.catalog.Fault;
import dev.gameday.program.ProgramClock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds and holds the failure modes that are to change together, and tells which of them somebody else changed. */
@Component
class BulkTargets {
    private final FailureModes modes;
    private final CoverageFacts facts;
    private final ProgramClock clock;
    private final JdbcClient jdbc;

    BulkTargets(FailureModes modes, CoverageFacts facts, ProgramClock clock, JdbcClient jdbc) {
        this.modes = modes;
        this.clock = clock;
        this.facts = facts;
        this.jdbc = jdbc;
    }

    /** @throws InvalidException when one is named twice */
    Set<NewFailureMode> keysOf(List<ModeTarget> wanted) {
        Set<NewFailureMode> keys = new HashSet<>();
        for (int i = 0; i < wanted.size(); i++) {
            if (!keys.add(wanted.get(i).key())) {
                throw new InvalidException("items[" + i + "]", "Is there twice.");
            }
        }
        return keys;
    }

    /**
     * The modes that exist, held until the transaction ends.
     *
     * @param coming whether those that do not exist are to be created
     */
    Map<NewFailureMode, FailureMode> held(List<ModeTarget> wanted, boolean coming) {
        Set<NewFailureMode> keys = keysOf(wanted);
        Map<NewFailureMode, UUID> ids =
                modes.idsOfFeatures(keys.stream().map(NewFailureMode::featureId).collect(Collectors.toSet()));
        ids.keySet().retainAll(keys);
        facts.lock(CoverageFacts.Concerned.modes(ids.values()));
        Map<NewFailureMode, FailureMode> held = new HashMap<>();
        modes.withSteps(ids.values()).forEach(mode -> held.put(mode.key(), mode));
        List<Integer> late = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            ModeTarget target = wanted.get(i);
            FailureMode mode = held.get(target.key());
            if (mode == null && !coming) {
                throw new InvalidException("items[" + i + "]", "Was never in scope; put it in scope first.");
            }
            if (mode != null && !seen(mode, target.version())) {
                late.add(i);
            }
        }
        refuse(late, i -> wanted.get(i).key());
        return held;
    }

    /** Whether that version is the one that exists; a mode of a later date is not seen. */
    private boolean seen(FailureMode mode, @Nullable Long version) {
        return version == null ? mode.createdAfter(clock.now()) : version == mode.version();
    }

    /** @throws RowsChangedException unless each still has the version */
    void requireVersions(Map<UUID, FailureMode> found, Map<UUID, Long> versions) {
        List<FailureMode> all = List.copyOf(found.values());
        List<Integer> late = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Long version = versions.get(all.get(i).id());
            if (version == null || version != all.get(i).version()) {
                late.add(i);
            }
        }
        refuse(late, i -> all.get(i).key());
    }

    private interface Keys {
        NewFailureMode at(int index);
    }

    private void refuse(List<Integer> late, Keys keys) {
        if (late.isEmpty()) {
            return;
        }
        Map<UUID, String> features =
                names("feature", late.stream().map(i -> keys.at(i).featureId()));
        Map<UUID, String> dependencies =
                names("dependency", late.stream().map(i -> keys.at(i).dependencyId()));
        throw new RowsChangedException(late.stream()
                .map(i -> new RowsChangedException.Row(i, name(keys.at(i), features, dependencies)))
                .toList());
    }

    private static String name(NewFailureMode key, Map<UUID, String> features, Map<UUID, String> dependencies) {
        return features.getOrDefault(key.featureId(), "?") + ": "
                + FailureModeDetail.title(dependencies.getOrDefault(key.dependencyId(), "?"), key.fault());
    }

    private Map<UUID, String> names(String table, java.util.stream.Stream<UUID> ids) {
        Map<UUID, String> names = new HashMap<>();
        jdbc.sql("select id, name from " + table + " where id in (:ids)")
                .param("ids", ids.collect(Collectors.toSet()))
                .query(row -> {
                    names.put(Sql.uuid(row, "id"), row.getString("name"));
                });
        return names;
    }

    /** What these modes are about. */
    Set<NewFailureMode> keys(Collection<UUID> ids) {
        return new HashSet<>(keysById(ids).values());
    }

    /** What these modes are about, by id; those that do not exist are missing. */
    Map<UUID, NewFailureMode> keysById(Collection<@Nullable UUID> ids) {
        Map<UUID, NewFailureMode> keys = new LinkedHashMap<>();
        if (!ids.isEmpty()) {
            jdbc.sql("select id, feature_id, dependency_id, fault from failure_mode where id in (:ids)")
                    .param("ids", ids)
                    .query(row -> {
                        keys.put(
                                Sql.uuid(row, "id"),
                                new NewFailureMode(
                                        Sql.uuid(row, "feature_id"),
                                        Sql.uuid(row, "dependency_id"),
                                        Fault.valueOf(row.getString("fault"))));
                    });
        }
        return keys;
    }
}
