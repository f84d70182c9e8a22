package dev.gameday.exercise;

import java.util.UUID;

/** How one injection goes. Secret until the reveal, as the script is. */
public record InjectionProgress(UUID id, int position, String title, InjectionTimeline timeline) {
    /** Like "2. Replicas cut off". */
    public String name() {
        return position + ". " + title;
    }
}
