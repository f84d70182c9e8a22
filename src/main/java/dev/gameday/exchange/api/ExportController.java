package dev.gameday.exchange.api;

import dev.gameday.base.CsvTable;
import dev.gameday.base.Routes;
import dev.gameday.exchange.csv.CsvExports;
import dev.gameday.exchange.csv.CsvKind;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(Routes.API + "/exports")
@Tag(name = "Exports")
class ExportController {
    private final CsvExports exports;

    ExportController(CsvExports exports) {
        this.exports = exports;
    }

    @GetMapping("/features.csv")
    @Operation(summary = "All features, as the import of features takes them back")
    @ApiResponse(responseCode = "200", content = @Content(mediaType = "text/csv", schema = @Schema(type = "string")))
    void features(HttpServletResponse response) throws IOException {
        send(exports.all(CsvKind.FEATURES), response);
    }

    @GetMapping("/dependencies.csv")
    @Operation(summary = "All dependencies and who relies on them, as the import of dependencies takes them back")
    @ApiResponse(responseCode = "200", content = @Content(mediaType = "text/csv", schema = @Schema(type = "string")))
    void dependencies(HttpServletResponse response) throws IOException {
        send(exports.all(CsvKind.DEPENDENCIES), response);
    }

    private static void send(CsvTable<?> table, HttpServletResponse response) throws IOException {
        table.write(() -> {
            response.setContentType("text/csv;charset=UTF-8");
            response.setHeader(
                    HttpHeaders.CONTENT_DISPOSITION,
                    ContentDisposition.attachment()
                            .filename(table.fileName())
                            .build()
                            .toString());
            return response.getOutputStream();
        });
    }
}
