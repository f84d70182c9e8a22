package dev.gameday.exercise.room;

import dev.gameday.base.Text;
import java.util.EnumMap;
import java.util.Map;

/**
 * What is said of an incident, so that everybody finds the right room.
 *
 * @param version how often it was said; a change is made over the one that was read
 * @param title what it is; may be empty
 * @param lead who decides in it; may be empty
 * @param place the room or the link where it is handled; may be empty
 */
public record IncidentFacts(int version, String title, String lead, String place) {

    IncidentFacts checked() {
        return new IncidentFacts(
                version, Text.optional("title", title), Text.optional("lead", lead), Text.optional("place", place));
    }

    /** What these say differently, by the kind of entry that says it. */
    Map<EntryKind, String> over(IncidentFacts before) {
        Map<EntryKind, String> changes = new EnumMap<>(EntryKind.class);
        changes.put(EntryKind.TITLED, title);
        changes.put(EntryKind.LED, lead);
        changes.put(EntryKind.MOVED, place);
        changes.remove(EntryKind.TITLED, before.title);
        changes.remove(EntryKind.LED, before.lead);
        changes.remove(EntryKind.MOVED, before.place);
        return changes;
    }

    /** As they are after that entry. */
    IncidentFacts after(RoomEntry entry) {
        return switch (entry.kind()) {
            case TITLED -> new IncidentFacts(version + 1, entry.text(), lead, place);
            case LED -> new IncidentFacts(version + 1, title, entry.text(), place);
            case MOVED -> new IncidentFacts(version + 1, title, lead, entry.text());
            default -> this;
        };
    }
}
