package dev.gameday.exercise;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The schedule of a game day while it is written. */
@Entity
@Table(name = "schedule")
class Schedule {
    @Id
    private UUID gameDayId;

    @Version
    private long version;

    @ElementCollection
    @CollectionTable(name = "schedule_entry", joinColumns = @JoinColumn(name = "game_day_id"))
    @OrderColumn(name = "position")
    private List<ScheduleEntry> entries = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Schedule() {}

    Schedule(UUID gameDayId) {
        this.gameDayId = gameDayId;
    }

    UUID gameDayId() {
        return gameDayId;
    }

    long version() {
        return version;
    }

    List<ScheduleEntry> entries() {
        return List.copyOf(entries);
    }

    void write(List<ScheduleEntry> changed) {
        entries.clear();
        entries.addAll(changed);
    }
}
