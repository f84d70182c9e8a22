package dev.gameday.alert.api;

import dev.gameday.alert.AlertInboxService;
import dev.gameday.base.InvalidException;
import dev.gameday.base.Routes;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Where alerting systems deliver. The answer is always the same: it tells nobody whether an alert matched. */
@RestController
@RequestMapping(Routes.ALERTS_API)
@Tag(name = "Alerts")
class AlertController {
    private static final Logger LOG = LoggerFactory.getLogger(AlertController.class);
    private static final int MOST_BYTES = 1024 * 1024;

    private final AlertInboxService inbox;

    AlertController(AlertInboxService inbox) {
        this.inbox = inbox;
    }

    @PostMapping("/alertmanager")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Deliver alerts: Alertmanager's webhook (version 4), or Grafana's",
            description =
                    "Answers when they are kept. Needs a token with the scope ALERTS, or one whose owner may run game"
                            + " days. At most 1 MB. Sending the same again is harmless.",
            requestBody =
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                                            schema = @Schema(type = "object"))))
    void alertmanager(HttpServletRequest request) throws IOException {
        inbox.receive(body(request));
    }

    private static String body(HttpServletRequest request) throws IOException {
        byte[] bytes = request.getInputStream().readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw new ResponseStatusException(
                    HttpStatus.CONTENT_TOO_LARGE, "At most 1 MB. Set max_alerts in the receiver's webhook_configs.");
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            InvalidException broken = new InvalidException("", "The body is not UTF-8.");
            broken.initCause(e);
            throw broken;
        }
    }

    /** Alertmanager sends again what failed with 5xx, and gives up on 4xx. */
    @ExceptionHandler
    ProblemDetail notKept(DataAccessException e) {
        LOG.warn("A delivery of alerts could not be kept", e);
        return ProblemDetail.forStatusAndDetail(HttpStatus.SERVICE_UNAVAILABLE, "Not kept; send it again.");
    }
}
