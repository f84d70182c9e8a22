package dev.gameday.base.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A day, written as 2026-11-19 whatever the browser is used to, with weeks that begin on Monday. */
public class DateField extends DatePicker {
    private static final long serialVersionUID = 1L;

    public DateField(String label) {
        super(label);
        setLocale(Locale.UK);
        setI18n(iso());
    }

    public DateField(String label, @Nullable LocalDate value) {
        this(label);
        setValue(value);
    }

    static DatePickerI18n iso() {
        return new DatePickerI18n()
                .setDateFormat("yyyy-MM-dd")
                .setFirstDayOfWeek(1)
                .setBadInputErrorMessage("Write the day like 2026-11-19.");
    }
}
