package dev.gameday.catalog;

import dev.gameday.base.InvalidException;
import dev.gameday.base.Routes;
import dev.gameday.base.Text;
import dev.gameday.base.history.Recorded;
import dev.gameday.base.history.RecordedAs;
import dev.gameday.base.history.Unrecorded;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How features are turned off. */
@Entity
@Recorded(value = "kill switch", route = Routes.KILL_SWITCHES)
@SuppressWarnings("UnusedVariable") // what only SQL reads
class KillSwitch {
    private static final int SECONDS_OF_A_DAY = 86_400;
    private static final int MOST_PEOPLE = 100;

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private String flag;

    @Unrecorded
    private @Nullable String flagKey;

    @RecordedAs("Where")
    private String place;

    private String how;
    private @Nullable Integer actsWithinSeconds;
    private String documentation;
    private Instant createdAt;
    private @Nullable Instant archivedAt;

    @ElementCollection
    @CollectionTable(name = "kill_switch_person", joinColumns = @JoinColumn(name = "kill_switch_id"))
    @OrderColumn(name = "position")
    @Column(name = "name")
    @RecordedAs("Who can")
    private List<String> people = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "kill_switch_feature", joinColumns = @JoinColumn(name = "kill_switch_id"))
    @Column(name = "feature_id")
    @RecordedAs("Turns off")
    private Set<UUID> features = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    KillSwitch() {}

    KillSwitch(UUID id, KillSwitchData data, Instant now) {
        this.id = id;
        this.createdAt = now;
        take(data);
    }

    void update(KillSwitchData data) {
        take(data);
    }

    private void take(KillSwitchData data) {
        Integer seconds = data.actsWithinSeconds();
        if (seconds != null && (seconds < 0 || seconds > SECONDS_OF_A_DAY)) {
            throw new InvalidException("actsWithinSeconds", "Seconds from 0 to " + SECONDS_OF_A_DAY + ", a day.");
        }
        List<String> named = named(data.people());
        flag = Text.name("flag", data.flag());
        flagKey = archivedAt == null ? Text.key(flag) : null;
        place = Text.optional("place", data.place());
        how = Text.optional("how", data.how());
        actsWithinSeconds = seconds;
        documentation = Text.optional("documentation", data.documentation());
        if (!people.equals(named)) {
            people.clear();
            people.addAll(named);
        }
        turnOffOnly(data.features() == null ? Set.of() : data.features());
    }

    private void turnOffOnly(Set<UUID> wanted) {
        features.retainAll(wanted);
        features.addAll(wanted);
    }

    /** The first writing of each name, in order. */
    private static List<String> named(@Nullable List<String> people) {
        Map<String, String> byKey = new LinkedHashMap<>();
        for (String person : people == null ? List.<String>of() : people) {
            if (person != null && !person.isBlank()) {
                String name = Text.name("people", person);
                byKey.putIfAbsent(Text.key(name), name);
            }
        }
        if (byKey.size() > MOST_PEOPLE) {
            throw new InvalidException("people", "At most " + MOST_PEOPLE + " names.");
        }
        return List.copyOf(byKey.values());
    }

    /** @return false when it already did */
    boolean turnOff(UUID feature) {
        return features.add(feature);
    }

    /** @return false when it did not */
    boolean leaveAlone(UUID feature) {
        return features.remove(feature);
    }

    /** Keeps what it turned off, so that a restore brings everything back. @return false when it already was archived */
    boolean archive(Instant now) {
        if (archivedAt != null) {
            return false;
        }
        archivedAt = now;
        flagKey = null;
        return true;
    }

    /** @return false when it was not archived */
    boolean restore() {
        if (archivedAt == null) {
            return false;
        }
        archivedAt = null;
        flagKey = Text.key(flag);
        return true;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version == null ? 0 : version;
    }

    Set<UUID> features() {
        return Set.copyOf(features);
    }

    String flag() {
        return flag;
    }

    boolean archived() {
        return archivedAt != null;
    }
}
