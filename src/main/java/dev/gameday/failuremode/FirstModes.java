package dev.gameday.failuremode;

import dev.gameday.base.Access;
import dev.gameday.catalog.Discovery;
import dev.gameday.catalog.FaultCatalog;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What to put in scope when a dependency was found. */
@Service
public class FirstModes {
    private final FailureModeQueries queries;

    FirstModes(FailureModeQueries queries) {
        this.queries = queries;
    }

    /** The most telling faults as each of the features feels them; what is in scope, or was decided against, is left out. */
    @PreAuthorize(Access.READ)
    @Transactional(readOnly = true)
    public List<NewFailureMode> of(UUID applicationId, Discovery discovery) {
        FailureModeFilter decided = new FailureModeFilter(applicationId, null, discovery.dependencyId(), null);
        Set<NewFailureMode> known = Stream.of(decided, decided.withScope(Scope.CANDIDATE))
                .flatMap(filter -> queries.list(filter, 0, Integer.MAX_VALUE).stream())
                .map(row -> new NewFailureMode(row.featureId(), row.dependencyId(), row.fault()))
                .collect(Collectors.toSet());
        return discovery.features().stream()
                .flatMap(found -> FaultCatalog.first(discovery.kind()).stream()
                        .map(fault -> new NewFailureMode(found.featureId(), discovery.dependencyId(), fault.fault())))
                .filter(mode -> !known.contains(mode))
                .toList();
    }
}
