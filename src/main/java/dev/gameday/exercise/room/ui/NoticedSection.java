package dev.gameday.exercise.room.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import dev.gameday.exercise.GameDayPage;
import dev.gameday.exercise.GameDaySection;
import dev.gameday.exercise.InjectionProgress;
import dev.gameday.exercise.room.Observation;
import java.util.List;

/** Everything that was noticed, for those who may know what it was. */
@SpringComponent
record NoticedSection(RoomDesk desk) implements GameDaySection {

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Place place() {
        return Place.BESIDE;
    }

    @Override
    public boolean isFor(GameDayPage day) {
        return day.seesScript() && !day.state().isBeforeStart();
    }

    @Override
    public Shown create(GameDayPage day, Runnable refresh) {
        NoticedCard card = new NoticedCard(desk, day, refresh);
        return new Shown() {
            @Override
            public Component component() {
                return card;
            }

            @Override
            public Runnable look() {
                List<Observation> noticed = desk.observations().observations(day.id());
                List<InjectionProgress> injections = desk.injections().progress(day.id());
                return () -> card.show(noticed, injections);
            }
        };
    }
}
