package dev.gameday.failuremode;

import dev.gameday.catalog.CatalogFault;
import dev.gameday.catalog.FaultCatalog;
import dev.gameday.catalog.RelianceFilter;
import dev.gameday.catalog.RelianceRow;
import dev.gameday.catalog.RelianceService;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What could come into scope: each feature with each shipped fault of what it relies on. */
@Component
class Candidates {
    private final RelianceService reliances;
    private final FailureModeQueries queries;

    Candidates(RelianceService reliances, FailureModeQueries queries) {
        this.reliances = reliances;
        this.queries = queries;
    }

    List<FailureModeCandidate> of(UUID applicationId) {
        Map<NewFailureMode, Scope> scopes = queries.scopes(applicationId);
        List<FailureModeCandidate> candidates = new ArrayList<>();
        for (RelianceRow reliance : reliances.list(RelianceFilter.ofApplication(applicationId))) {
            for (CatalogFault fault : FaultCatalog.of(reliance.kind())) {
                FailureModeCandidate candidate = candidate(reliance, fault, scopes);
                if (scopes.get(candidate.toNew()) != Scope.IN_SCOPE) {
                    candidates.add(candidate);
                }
            }
        }
        return candidates;
    }

    private static FailureModeCandidate candidate(
            RelianceRow reliance, CatalogFault fault, Map<NewFailureMode, Scope> scopes) {
        NewFailureMode mode = new NewFailureMode(reliance.featureId(), reliance.dependencyId(), fault.fault());
        return new FailureModeCandidate(
                reliance.featureId(),
                reliance.featureName(),
                reliance.rank(),
                reliance.needLevel(),
                reliance.dependencyId(),
                reliance.dependencyName(),
                reliance.kind(),
                reliance.reliability(),
                reliance.hard(),
                fault.fault(),
                fault.description(),
                scopes.get(mode) == Scope.RETIRED);
    }
}
