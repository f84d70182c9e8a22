package dev.gameday.catalog;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * What an application does for its users and what of it matters how much, with who last agreed to that.
 *
 * @param features not archived, by rank
 * @param signOff the agreement in force; null: nobody has agreed yet
 * @param changes what is different from what was agreed
 */
public record Scope(
        UUID applicationId,
        String applicationName,
        @Nullable UUID teamId,
        @Nullable String teamName,
        List<FeatureRow> features,
        @Nullable SignOffRow signOff,
        List<ScopeChange> changes) {
    public Scope {
        features = List.copyOf(features);
        changes = List.copyOf(changes);
    }

    /** Changes with every feature that comes or goes, every rank and every need level: what somebody agrees to. */
    public long version() {
        CRC32 sum = new CRC32();
        for (FeatureRow feature : features) {
            String line = feature.id() + " " + feature.rank() + " " + feature.needLevel() + "\n";
            sum.update(line.getBytes(StandardCharsets.UTF_8));
        }
        return sum.getValue();
    }

    /** Whether what was agreed does not cover it any more. */
    public boolean crept() {
        return changes.stream().anyMatch(ScopeChange::creep);
    }

    List<ScopedFeature> scoped() {
        return features.stream()
                .map(feature -> new ScopedFeature(feature.id(), feature.name(), feature.rank(), feature.needLevel()))
                .toList();
    }
}
