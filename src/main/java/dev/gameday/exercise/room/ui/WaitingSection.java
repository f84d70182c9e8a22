package dev.gameday.exercise.room.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import dev.gameday.exercise.GameDayPage;
import dev.gameday.exercise.GameDaySection;
import dev.gameday.exercise.InjectionProgress;
import dev.gameday.exercise.room.Mark;
import dev.gameday.exercise.room.Observation;
import dev.gameday.exercise.room.Room;
import java.util.List;

/** What waits for an organizer while the day runs: above everything else. */
@SpringComponent
record WaitingSection(RoomDesk desk) implements GameDaySection {

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Place place() {
        return Place.ABOVE;
    }

    @Override
    public boolean isFor(GameDayPage day) {
        return day.organizer() && day.state().isRunning();
    }

    @Override
    public Shown create(GameDayPage day, Runnable refresh) {
        WaitingCard card = new WaitingCard(desk, day, refresh);
        return new Shown() {
            @Override
            public Component component() {
                return card;
            }

            @Override
            public Runnable look() {
                Room room = desk.rooms().room(day.id());
                List<Observation> open = desk.observations().observations(day.id()).stream()
                        .filter(one -> one.mark() == Mark.OPEN)
                        .toList();
                List<InjectionProgress> injections = desk.injections().progress(day.id());
                return () -> card.show(room, open, injections);
            }
        };
    }
}
