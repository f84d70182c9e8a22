package dev.gameday.catalog;

import java.util.List;

/** An agreement with the features as they were agreed to, by rank. */
public record SignOffDetail(SignOffRow signOff, List<ScopedFeature> features) {
    public SignOffDetail {
        features = List.copyOf(features);
    }
}
