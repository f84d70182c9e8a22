package dev.gameday.exercise.room;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What follows from the entries of a day's room.
 *
 * @param log what everybody writes, oldest first
 * @param backchannel what the organizers write; empty for whom it is secret
 * @param pauseRequests those that nobody has answered yet
 * @param paused since when and by whom the simulation is paused; null: it goes on
 * @param incidents real ones, oldest first
 */
public record Room(
        List<RoomEntry> log,
        List<RoomEntry> backchannel,
        List<RoomEntry> pauseRequests,
        @Nullable RoomEntry paused,
        List<RealIncident> incidents) {

    /** @param entries in the order in which they were recorded */
    static Room of(List<RoomEntry> entries) {
        Set<UUID> answered = new HashSet<>();
        Map<UUID, RoomEntry> ends = new HashMap<>();
        Map<UUID, List<RoomEntry>> notes = new HashMap<>();
        RoomEntry paused = null;
        for (RoomEntry entry : entries) {
            UUID about = entry.aboutId() == null ? entry.id() : entry.aboutId();
            switch (entry.kind()) {
                case PAUSED -> {
                    answered.add(about);
                    paused = entry;
                }
                case PAUSE_REFUSED -> answered.add(about);
                case RESUMED -> paused = null;
                case REAL_ENDED -> ends.putIfAbsent(about, entry);
                case NOTE -> {
                    if (entry.channel() == RoomChannel.REAL) {
                        notes.computeIfAbsent(about, id -> new ArrayList<>()).add(entry);
                    }
                }
                case PAUSE_ASKED, REAL_STARTED -> {}
            }
        }
        return new Room(
                in(entries, RoomChannel.INCIDENT),
                in(entries, RoomChannel.BACKCHANNEL),
                entries.stream()
                        .filter(entry -> entry.kind() == EntryKind.PAUSE_ASKED && !answered.contains(entry.id()))
                        .toList(),
                paused,
                entries.stream()
                        .filter(entry -> entry.kind() == EntryKind.REAL_STARTED)
                        .map(start -> incident(start, ends.get(start.id()), notes.getOrDefault(start.id(), List.of())))
                        .toList());
    }

    /** The real incidents that go on. */
    public List<RealIncident> running() {
        return incidents.stream().filter(incident -> incident.endedAt() == null).toList();
    }

    private static RealIncident incident(RoomEntry start, @Nullable RoomEntry end, List<RoomEntry> log) {
        return new RealIncident(start.id(), start.text(), start.at(), end == null ? null : end.at(), List.copyOf(log));
    }

    private static List<RoomEntry> in(List<RoomEntry> entries, RoomChannel channel) {
        return entries.stream().filter(entry -> entry.channel() == channel).toList();
    }
}
