package dev.gameday.alert.api;

import dev.gameday.alert.DayAlertService;
import dev.gameday.alert.DayAlerts;
import dev.gameday.base.Routes;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(Routes.API + "/game-days/{id}/alerts")
@Tag(name = "Alerts")
class DayAlertController {
    private final DayAlertService alerts;

    DayAlertController(DayAlertService alerts) {
        this.alerts = alerts;
    }

    @GetMapping
    @Operation(
            summary = "Read what alerts said of a game day",
            description = "For its organizers, and after the reveal for everybody.")
    DayAlerts alerts(@PathVariable UUID id) {
        return alerts.ofDay(id);
    }
}
