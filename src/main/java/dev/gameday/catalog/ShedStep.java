package dev.gameday.catalog;

import java.util.List;

/**
 * What is shed at once when load or an outage forces it.
 *
 * @param order 1 goes first
 * @param group name of the shed group; empty when it is one feature by itself
 */
public record ShedStep(int order, String group, List<FeatureRow> features) {
    public ShedStep {
        features = List.copyOf(features);
    }
}
