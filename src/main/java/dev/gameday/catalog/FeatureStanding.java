package dev.gameday.catalog;

import java.util.List;

/**
 * How far one feature is proven, in words and colours that the catalog need not understand.
 *
 * @param style CSS name of the colour: proven, failing, ...; empty when nothing of it counts
 * @param word the same in a word
 * @param fraction "4 of 5"; empty when nothing of it counts
 * @param inWords all of it, for those who do not see the picture
 * @param parts the widths of the picture's colours
 * @param link address of the list that the fraction counts
 */
public record FeatureStanding(
        String style, String word, String fraction, String inWords, List<Part> parts, String link) {
    public FeatureStanding {
        parts = List.copyOf(parts);
    }

    /** How much of the feature has a colour. */
    public record Part(String style, int count) {}
}
