package dev.gameday.exchange;

import java.util.List;

/**
 * The catalog files that one upload brought.
 *
 * @param passedOver files in the zip that are no catalogs: read-mes, pictures
 */
public record CatalogUpload(List<CatalogFile> files, int passedOver) {
    public CatalogUpload {
        files = List.copyOf(files);
    }
}
