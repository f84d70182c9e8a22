package dev.gameday.exercise.room.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import dev.gameday.base.CurrentUser;
import dev.gameday.base.draft.DraftService;
import dev.gameday.catalog.ApplicationService;
import dev.gameday.exercise.GameDayService;
import dev.gameday.exercise.InjectionService;
import dev.gameday.exercise.NoticeService;
import dev.gameday.exercise.PreparationService;
import dev.gameday.exercise.room.IncidentService;
import dev.gameday.exercise.room.ObservationService;
import dev.gameday.exercise.room.RoomService;
import dev.gameday.exercise.room.StatusLinkService;
import dev.gameday.exercise.room.StatusService;
import dev.gameday.program.ProgramClock;

/** What the parts of a room need. */
@SpringComponent
record RoomDesk(
        GameDayService days,
        PreparationService preparation,
        NoticeService notices,
        InjectionService injections,
        RoomService rooms,
        IncidentService incidents,
        ObservationService observations,
        StatusService statuses,
        StatusLinkService links,
        ApplicationService applications,
        DraftService drafts,
        CurrentUser user,
        ProgramClock clock) {}
