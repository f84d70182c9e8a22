package dev.gameday.base.ui;

import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.util.Locale;

/** A time of day, written as 14:00 whatever the browser is used to; offered by the quarter of an hour. */
public class TimeField extends TimePicker {
    private static final long serialVersionUID = 1L;
    static final Duration STEP = Duration.ofMinutes(15);

    public TimeField(String label) {
        super(label);
        setLocale(Locale.UK);
        setStep(STEP);
        setI18n(new TimePickerI18n().setBadInputErrorMessage("Write the time like 14:00."));
    }
}
