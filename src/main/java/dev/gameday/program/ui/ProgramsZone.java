package dev.gameday.program.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import dev.gameday.base.ui.ProgramZone;
import dev.gameday.program.ProgramClock;
import java.time.ZoneId;

/** The screens' zone is the program's. */
@SpringComponent
class ProgramsZone implements ProgramZone {
    private final ProgramClock clock;

    ProgramsZone(ProgramClock clock) {
        this.clock = clock;
    }

    @Override
    public ZoneId zone() {
        return clock.zone();
    }
}
