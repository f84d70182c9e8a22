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
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(Routes.API + "/imports")
@Tag(name = "Imports")
class ImportController {

    private static final String YAML = "application/yaml";
    private static final String ZIP = "application/zip";

    private final ImportService imports;

    ImportController(ImportService imports) {
        this.imports = imports;
    }

    @PostMapping(
            path = "/backstage",
            consumes = {YAML, "application/x-yaml", "text/yaml", "text/x-yaml", ZIP})
    @Operation(
            summary = "Import a Backstage catalog",
            description =
                    "Takes one or more entity documents, or a zip of such files. With dryRun=true nothing is changed; the fingerprint of its"
                            + " answer, given back, makes the import fail with 409 if it would do anything else by then.",
            requestBody =
                    @RequestBody(
                            required = true,
                            content = @Content(mediaType = YAML, schema = @Schema(type = "string"))))
    ImportReport backstage(
            @RequestParam(required = false) @Nullable String file,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestParam(required = false) @Nullable String fingerprint,
            HttpServletRequest request)
            throws IOException {
        InputStream body = request.getInputStream();
        try {
            var files = ZIP.equals(request.getContentType())
                    ? imports.readZip(Objects.requireNonNullElse(file, "catalogs.zip"), body)
                            .files()
                    : List.of(imports.read(Objects.requireNonNullElse(file, "catalog-info.yaml"), body));
            return dryRun ? imports.preview(files) : imports.commit(files, fingerprint);
        } catch (ImportRefusedException e) {
            if (e.tooLarge()) {
                Leftovers.swallow(body);
            }
            throw e;
        }
    }
}
