package dev.gameday.coverage;

import dev.gameday.base.Access;
import dev.gameday.catalog.DependencyKind;
import dev.gameday.program.ProgramClock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Suggests what an application might put in scope next, from the shipped catalogue and from what others did. */
@Service
@Transactional(readOnly = true)
public class SuggestionService {
    private final MatrixService matrices;
    private final SuggestionReads siblings;
    private final CoverageReads reads;
    private final ProgramClock clock;

    SuggestionService(MatrixService matrices, SuggestionReads siblings, CoverageReads reads, ProgramClock clock) {
        this.matrices = matrices;
        this.siblings = siblings;
        this.reads = reads;
        this.clock = clock;
    }

    /** The most telling first; how it went with others is told from public evidence alone. */
    @PreAuthorize(Access.READ)
    public List<Suggestion> suggestions(UUID applicationId) {
        Matrix matrix = matrices.matrix(applicationId);
        if (matrix.count(CellState.CANDIDATE) == 0) {
            return List.of();
        }
        Set<DependencyKind> kinds =
                matrix.columns().stream().map(Matrix.Column::kind).collect(Collectors.toSet());
        Set<UUID> dependencies =
                matrix.columns().stream().map(Matrix.Column::dependencyId).collect(Collectors.toSet());
        LocalDate today = clock.today();
        Map<UUID, CoverageState> states = new HashMap<>();
        Coverage.asOf(today, clock.zone(), reads.historyOfDependencies(clock.endOf(today), dependencies))
                .modes()
                .forEach(mode -> states.put(mode.fact().mode(), mode.state()));
        return Suggestions.of(
                matrix, siblings.relying(applicationId, kinds), siblings.chosen(applicationId, kinds, states));
    }
}
