package dev.gameday.program.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import dev.gameday.base.CurrentUser;
import dev.gameday.base.Role;
import dev.gameday.base.ui.DateField;
import dev.gameday.base.ui.Dates;
import dev.gameday.base.ui.Notices;
import dev.gameday.base.ui.ShellBanner;
import dev.gameday.program.ProgramService;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says that this is the sample program and from which day it looks at itself. */
@SpringComponent
class SampleBanner implements ShellBanner {
    private final ProgramService programs;
    private final CurrentUser user;

    SampleBanner(ProgramService programs, CurrentUser user) {
        this.programs = programs;
        this.user = user;
    }

    @Override
    public Optional<Component> create() {
        return programs.sampleDate().map(this::banner);
    }

    private Component banner(LocalDate date) {
        Span text = new Span("Sample program, seen from");
        Div banner = new Div(text);
        banner.addClassName("gd-banner");
        banner.getElement().setAttribute("role", "status");
        if (user.has(Role.MANAGER)) {
            DateField picker = new DateField("", date);
            picker.setAriaLabel("Program date");
            picker.addThemeName("small");
            picker.addValueChangeListener(change -> move(change.getValue()));
            Span week = new Span(Dates.week(date));
            week.addClassName("gd-dim");
            banner.add(picker, week);
        } else {
            Span day = new Span(Dates.day(date));
            day.addClassName("gd-strong");
            banner.add(day);
        }
        return banner;
    }

    /** Everything on the page depends on the day, so the page is loaded anew. */
    private void move(@Nullable LocalDate to) {
        if (to != null && Notices.attempt(() -> programs.lookFrom(to))) {
            UI.getCurrentOrThrow().getPage().reload();
        }
    }
}
