package dev.gameday.coverage.api;

import dev.gameday.base.Routes;
import dev.gameday.coverage.Matrix;
import dev.gameday.coverage.MatrixService;
import dev.gameday.coverage.Suggestion;
import dev.gameday.coverage.SuggestionService;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(Routes.API + "/applications/{id}")
@Tag(name = "Failure modes")
class MatrixController {
    private final MatrixService matrices;
    private final SuggestionService suggestions;

    MatrixController(MatrixService matrices, SuggestionService suggestions) {
        this.matrices = matrices;
        this.suggestions = suggestions;
    }

    @GetMapping("matrix")
    @Operation(summary = "Features by the faults of what they rely on, with where each failure mode stands today")
    Matrix matrix(@PathVariable UUID id) {
        return matrices.matrix(id);
    }

    @GetMapping("failure-mode-suggestions")
    @Operation(summary = "What to put in scope next, and why")
    List<Suggestion> suggestions(@PathVariable UUID id) {
        return suggestions.suggestions(id);
    }
}
