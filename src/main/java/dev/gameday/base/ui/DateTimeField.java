package dev.gameday.base.ui;

import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A moment, written as 2026-11-19 and 14:00 in the program's zone, which it names. */
public class DateTimeField extends DateTimePicker {
    private static final long serialVersionUID = 1L;

    private final ZoneId zone;
    private @Nullable Instant shown;

    public DateTimeField(String label, ZoneId zone) {
        super(label);
        this.zone = zone;
        setLocale(Locale.UK);
        setStep(TimeField.STEP);
        setDatePickerI18n(DateField.iso());
        setI18n(new DateTimePickerI18n()
                .setDateLabel(label + ": day")
                .setTimeLabel(label + ": time")
                .setBadInputErrorMessage("Write the day like 2026-11-19 and the time like 14:00.")
                .setIncompleteInputErrorMessage("Say both the day and the time."));
        setHelperText("In the program's zone, " + zone.getId());
    }

    /** Shows the moment, as precisely as the step. */
    public final void setInstant(@Nullable Instant moment) {
        shown = moment;
        setValue(moment == null ? null : local(moment));
    }

    /** The moment; one that was shown and not touched keeps the fraction that the field does not show. */
    public final @Nullable Instant getInstant() {
        LocalDateTime value = getValue();
        if (value == null) {
            return null;
        }
        return shown != null && value.equals(local(shown))
                ? shown
                : value.atZone(zone).toInstant();
    }

    private LocalDateTime local(Instant moment) {
        ChronoUnit unit = getStep().compareTo(TimeField.STEP) < 0 ? ChronoUnit.SECONDS : ChronoUnit.MINUTES;
        return LocalDateTime.ofInstant(moment, zone).truncatedTo(unit);
    }
}
