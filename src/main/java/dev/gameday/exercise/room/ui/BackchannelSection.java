package dev.gameday.exercise.room.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import dev.gameday.exercise.GameDayPage;
import dev.gameday.exercise.GameDaySection;
import dev.gameday.exercise.room.Room;
import dev.gameday.exercise.room.RoomChannel;

/** What the organizers tell each other: theirs alone until the reveal. */
@SpringComponent
record BackchannelSection(RoomDesk desk) implements GameDaySection {

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Place place() {
        return Place.BESIDE;
    }

    @Override
    public boolean isFor(GameDayPage day) {
        return day.seesScript();
    }

    @Override
    public Shown create(GameDayPage day, Runnable refresh) {
        LogCard log = new LogCard(
                        "Backchannel",
                        "Nothing written yet. Only the organizers of this day read this until the reveal.",
                        desk.clock().zone(),
                        (text, request) -> desk.rooms().writeBackchannel(day.id(), text, request),
                        refresh)
                .about(desk.drafts().items(LogCard.FORM), day.id(), RoomChannel.BACKCHANNEL);
        return new Shown() {
            @Override
            public Component component() {
                return log;
            }

            @Override
            public Runnable look() {
                Room room = desk.rooms().room(day.id());
                return () -> {
                    boolean writes = day.organizer() && day.state().isOpen();
                    log.setVisible(writes || !room.backchannel().isEmpty());
                    log.show(room.backchannel(), writes);
                };
            }
        };
    }
}
