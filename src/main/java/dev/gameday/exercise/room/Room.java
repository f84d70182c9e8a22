package dev.gameday.exercise.room;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
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
 * @param incidents what is handled on its own, really broken or not, oldest first
 */
public record Room(
        List<RoomEntry> log,
        List<RoomEntry> backchannel,
        List<RoomEntry> pauseRequests,
        @Nullable RoomEntry paused,
        List<Incident> incidents) {

    /** @param entries in the order in which they were recorded */
    static Room of(List<RoomEntry> entries) {
        Set<UUID> answered = new HashSet<>();
        Map<UUID, Incident> incidents = new LinkedHashMap<>();
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
                case INCIDENT_STARTED, REAL_STARTED -> incidents.put(about, begun(entry));
                case TITLED, LED, MOVED, INCIDENT_ENDED, NOTE ->
                    incidents.computeIfPresent(about, (id, so) -> after(so, entry));
                case PAUSE_ASKED -> {}
            }
        }
        return new Room(
                in(entries, RoomChannel.LOG),
                in(entries, RoomChannel.BACKCHANNEL),
                entries.stream()
                        .filter(entry -> entry.kind() == EntryKind.PAUSE_ASKED && !answered.contains(entry.id()))
                        .toList(),
                paused,
                List.copyOf(incidents.values()));
    }

    /** The incidents that go on. */
    public List<Incident> running() {
        return incidents.stream().filter(Incident::isRunning).toList();
    }

    private static Incident begun(RoomEntry start) {
        return new Incident(
                start.id(),
                start.kind() == EntryKind.REAL_STARTED,
                new IncidentFacts(0, start.text(), "", ""),
                start.at(),
                null,
                List.of());
    }

    private static Incident after(Incident so, RoomEntry entry) {
        List<RoomEntry> log = new ArrayList<>(so.log());
        if (entry.channel() == RoomChannel.INCIDENT) {
            log.add(entry);
        }
        Instant ended = so.endedAt() == null && entry.kind() == EntryKind.INCIDENT_ENDED ? entry.at() : so.endedAt();
        return new Incident(so.id(), so.real(), so.facts().after(entry), so.startedAt(), ended, List.copyOf(log));
    }

    private static List<RoomEntry> in(List<RoomEntry> entries, RoomChannel channel) {
        return entries.stream().filter(entry -> entry.channel() == channel).toList();
    }
}
