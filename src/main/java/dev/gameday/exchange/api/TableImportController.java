package dev.gameday.exchange.api;

import dev.gameday.base.Routes;
import dev.gameday.exchange.ImportProgress;
import dev.gameday.exchange.ImportRefusedException;
import dev.gameday.exchange.ImportReport;
import dev.gameday.exchange.csv.CsvImports;
import dev.gameday.exchange.csv.CsvKind;
import dev.gameday.exchange.csv.CsvLook;
import dev.gameday.exchange.csv.CsvSource;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = Routes.API + "/imports", consumes = "text/csv")
@Tag(name = "Imports")
class TableImportController {
    private static final String HOW =
            "The first line names the columns, in any order, as GET /exports writes them; separator and encoding are found"
                    + " out. An empty cell says nothing. With dryRun=true nothing is changed. A line with an error keeps all"
                    + " from being imported, unless goodLinesOnly=true leaves such lines out.";

    private final CsvImports imports;

    TableImportController(CsvImports imports) {
        this.imports = imports;
    }

    @PostMapping("/features")
    @Operation(
            summary = "Import a table of features",
            description = HOW,
            requestBody =
                    @RequestBody(
                            required = true,
                            content = @Content(mediaType = "text/csv", schema = @Schema(type = "string"))))
    ImportReport features(
            @RequestParam(defaultValue = "features.csv") String file,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestParam(defaultValue = "false") boolean goodLinesOnly,
            @RequestParam(required = false) @Nullable String fingerprint,
            HttpServletRequest request)
            throws IOException {
        return run(CsvKind.FEATURES, file, dryRun, goodLinesOnly, fingerprint, request);
    }

    @PostMapping("/dependencies")
    @Operation(
            summary = "Import a table of dependencies and who relies on them",
            description = HOW,
            requestBody =
                    @RequestBody(
                            required = true,
                            content = @Content(mediaType = "text/csv", schema = @Schema(type = "string"))))
    ImportReport dependencies(
            @RequestParam(defaultValue = "dependencies.csv") String file,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestParam(defaultValue = "false") boolean goodLinesOnly,
            @RequestParam(required = false) @Nullable String fingerprint,
            HttpServletRequest request)
            throws IOException {
        return run(CsvKind.DEPENDENCIES, file, dryRun, goodLinesOnly, fingerprint, request);
    }

    private ImportReport run(
            CsvKind kind,
            String file,
            boolean dryRun,
            boolean goodLinesOnly,
            @Nullable String fingerprint,
            HttpServletRequest request)
            throws IOException {
        InputStream body = request.getInputStream();
        try {
            CsvSource source = CsvSource.read(file, body);
            CsvLook look = imports.lookByTitles(source, kind);
            return dryRun
                    ? imports.preview(source, look.choices(), ImportProgress.NONE)
                    : imports.commit(source, look.choices(), fingerprint, goodLinesOnly, ImportProgress.NONE);
        } catch (ImportRefusedException e) {
            if (e.tooLarge()) {
                Leftovers.swallow(body);
            }
            throw e;
        }
    }
}
