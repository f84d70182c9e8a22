package dev.gameday.exchange.api;

import dev.gameday.base.Routes;
import dev.gameday.exchange.ImportRefusedException;
import dev.gameday.exchange.ImportReport;
import dev.gameday.exchange.ImportService;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(Routes.API + "/imports")
@Tag(name = "Imports")
class ImportController {

    private static final String YAML = "application/yaml";

    private final ImportService imports;

    ImportController(ImportService imports) {
        this.imports = imports;
    }

    @PostMapping(
            path = "/backstage",
            consumes = {YAML, "application/x-yaml", "text/yaml", "text/x-yaml"})
    @Operation(
            summary = "Import a Backstage catalog",
            description =
                    "Takes one or more entity documents. With dryRun=true nothing is changed; the fingerprint of its"
                            + " answer, given back, makes the import fail with 409 if it would do anything else by then.",
            requestBody =
                    @RequestBody(
                            required = true,
                            content = @Content(mediaType = YAML, schema = @Schema(type = "string"))))
    ImportReport backstage(
            @RequestParam(defaultValue = "catalog-info.yaml") String file,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestParam(required = false) @Nullable String fingerprint,
            HttpServletRequest request)
            throws IOException {
        InputStream body = request.getInputStream();
        try {
            var files = List.of(imports.read(file, body));
            return dryRun ? imports.preview(files) : imports.commit(files, fingerprint);
        } catch (ImportRefusedException e) {
            if (e.tooLarge()) {
                Leftovers.swallow(body);
            }
            throw e;
        }
    }

    @ExceptionHandler
    ProblemDetail refused(ImportRefusedException e) {
        HttpStatus status = e.tooLarge() ? HttpStatus.CONTENT_TOO_LARGE : HttpStatus.UNPROCESSABLE_CONTENT;
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, "Nothing was imported. " + e.getMessage());
        problem.setProperty("file", e.file());
        problem.setProperty("document", e.document());
        problem.setProperty("line", e.line());
        problem.setProperty("reason", e.reason());
        return problem;
    }
}
