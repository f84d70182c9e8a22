package dev.gameday.exchange;

import dev.gameday.exchange.CatalogContent.SkippedDocument;
import dev.gameday.exchange.CatalogEntity.Mention;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts the files of one import together; the same entity in two places becomes one, with a warning. */
final class CatalogMerge {

    private CatalogMerge() {}

    static CatalogContent merge(List<CatalogContent> files) {
        Map<EntityRef, CatalogEntity> entities = new LinkedHashMap<>();
        List<SkippedDocument> skipped = new ArrayList<>();
        List<ImportWarning> warnings = new ArrayList<>();
        for (CatalogContent file : files) {
            skipped.addAll(file.skipped());
            warnings.addAll(file.warnings());
            for (CatalogEntity entity : file.entities()) {
                CatalogEntity first = entities.putIfAbsent(entity.ref(), entity);
                if (first != null) {
                    entities.put(entity.ref(), both(first, entity));
                    warnings.add(new ImportWarning(
                            entity.ref() + " is already in " + first.file() + ", line " + first.line()
                                    + "; the two were merged and the first one's texts kept.",
                            entity.file(),
                            entity.line()));
                }
            }
        }
        return new CatalogContent(List.copyOf(entities.values()), skipped, warnings);
    }

    private static CatalogEntity both(CatalogEntity a, CatalogEntity b) {
        return new CatalogEntity(
                a.ref(),
                a.kind(),
                a.name(),
                first(a.title(), b.title()),
                first(a.description(), b.description()),
                first(a.type(), b.type()),
                first(a.owner(), b.owner()),
                first(a.link(), b.link()),
                union(a.dependsOn(), b.dependsOn()),
                union(a.dependencyOf(), b.dependencyOf()),
                a.file(),
                a.line());
    }

    private static @Nullable String first(@Nullable String a, @Nullable String b) {
        return a == null ? b : a;
    }

    private static List<Mention> union(List<Mention> a, List<Mention> b) {
        Set<String> texts = new LinkedHashSet<>();
        return Stream.concat(a.stream(), b.stream())
                .filter(mention -> texts.add(mention.text()))
                .toList();
    }
}
