package dev.gameday.program.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import dev.gameday.base.ui.ShellName;
import dev.gameday.program.ProgramService;

/** The shell carries the program's name. */
@SpringComponent
class ProgramName implements ShellName {
    private final ProgramService programs;

    ProgramName(ProgramService programs) {
        this.programs = programs;
    }

    @Override
    public String name() {
        return programs.program().name();
    }
}
