package dev.gameday.alert.ui;

import dev.gameday.alert.DayAlertService;
import dev.gameday.alert.DayAlerts;
import dev.gameday.alert.SeenAlert;
import dev.gameday.base.CsvTable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** The alerts of a game day as a file. */
final class AlertTable {
    private AlertTable() {}

    /** An alert with the injection that set it off; empty: none. */
    record Line(String injection, SeenAlert alert) {}

    static CsvTable<Line> of(DayAlertService alerts, UUID gameDayId, LocalDate today) {
        return CsvTable.whole("alerts", today, () -> lines(alerts.ofDay(gameDayId)))
                .column("Injection", Line::injection)
                .column("Alert", line -> line.alert().name())
                .column("Labels", line -> line.alert().labels().toString())
                .column("Received", line -> line.alert().receivedAt())
                .column("Starts at", line -> line.alert().startsAt())
                .column("Resolved", line -> line.alert().resolvedAt())
                .column("Delivered", line -> line.alert().times())
                .column("Detects", line -> line.alert().detects());
    }

    private static List<Line> lines(DayAlerts day) {
        return Stream.concat(
                        day.injections().stream()
                                .flatMap(injection ->
                                        injection.alerts().stream().map(alert -> new Line(injection.title(), alert))),
                        day.unmatched().stream().map(alert -> new Line("", alert)))
                .toList();
    }
}
