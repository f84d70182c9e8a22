package dev.gameday.forecast.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.gameday.base.Routes;
import dev.gameday.forecast.Forecast;
import dev.gameday.forecast.ForecastService;
import dev.gameday.forecast.ForecastWords;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Coverage")
class ForecastController {
    private final ForecastService service;

    ForecastController(ForecastService service) {
        this.service = service;
    }

    /** @param inWords empty when there is nothing to say */
    record Answer(@JsonUnwrapped Forecast forecast, String inWords) {}

    @GetMapping(Routes.API + "/forecast")
    @Operation(
            summary =
                    "When the coverage goal will be reached at this pace, whether the deadline is met, and what would meet it")
    Answer forecast() {
        Forecast forecast = service.forecast();
        return new Answer(forecast, ForecastWords.of(forecast));
    }
}
