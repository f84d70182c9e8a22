package dev.gameday.exercise;

import java.util.List;
import java.util.UUID;

/**
 * What became of a hidden dependency that an injection brought to light.
 *
 * @param isNew whether nobody knew of the dependency at all
 * @param features how many rely on it
 * @param widened how many failure modes came into scope
 * @param toJudge the failure modes that showed themselves, which the injection exercises from now on
 */
public record FoundLive(UUID dependencyId, String name, boolean isNew, int features, int widened, List<UUID> toJudge) {
    public FoundLive {
        toJudge = List.copyOf(toJudge);
    }
}
