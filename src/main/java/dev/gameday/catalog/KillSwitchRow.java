package dev.gameday.catalog;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A kill switch.
 *
 * @param people who can switch it; how many these are is its bus number
 * @param features what it turns off, without archived ones, by application and rank
 * @param lastExercisedOn the latest day on which somebody really switched it
 * @param lastTookSeconds how long it took to act then, if somebody measured it
 */
public record KillSwitchRow(
        UUID id,
        long version,
        String flag,
        String place,
        String how,
        @Nullable Integer actsWithinSeconds,
        String documentation,
        List<String> people,
        List<SwitchedFeature> features,
        @Nullable LocalDate lastExercisedOn,
        @Nullable Integer lastTookSeconds,
        boolean archived) {
    public KillSwitchRow {
        people = List.copyOf(people);
        features = List.copyOf(features);
    }

    @JsonProperty
    public int busNumber() {
        return people.size();
    }

    /** Why it might not help when it is needed. */
    @JsonProperty
    public List<SwitchWarning> warnings() {
        return SwitchWarning.of(people.size(), documentation, actsWithinSeconds, lastExercisedOn != null);
    }

    /** The part that people edit. */
    public KillSwitchData data() {
        Set<UUID> ids = features.stream().map(SwitchedFeature::id).collect(Collectors.toCollection(HashSet::new));
        return new KillSwitchData(flag, place, how, actsWithinSeconds, documentation, people, ids);
    }
}
