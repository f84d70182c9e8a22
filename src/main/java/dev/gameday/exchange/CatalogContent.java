package dev.gameday.exchange;

import java.util.List;

/** What the files of one import say. */
record CatalogContent(List<CatalogEntity> entities, List<SkippedDocument> skipped, List<ImportWarning> warnings) {

    List<CatalogEntity> of(String kind) {
        return entities.stream().filter(entity -> entity.ref().is(kind)).toList();
    }

    /** A document that cannot be imported although its file can. */
    record SkippedDocument(String kind, String name, String file, int line, String reason) {}
}
