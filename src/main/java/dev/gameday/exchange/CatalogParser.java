package dev.gameday.exchange;

import dev.gameday.exchange.CatalogContent.SkippedDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.ReaderException;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * Reads catalog files into entities. Composes nodes and never constructs objects; a file that is not a catalog is
 * refused whole.
 */
final class CatalogParser {

    static final int MAX_ENTITIES = 5_000;
    /** The scanner's time grows with the square of a line's length. */
    static final int MAX_LINE = 100_000;

    private final CatalogFile file;
    private final List<CatalogEntity> entities = new ArrayList<>();
    private final List<SkippedDocument> skipped = new ArrayList<>();
    private final List<ImportWarning> warnings = new ArrayList<>();

    private CatalogParser(CatalogFile file) {
        this.file = file;
    }

    /** @throws ImportRefusedException when the file is not a catalog */
    static CatalogContent parse(CatalogFile file) {
        CatalogParser parser = new CatalogParser(file);
        parser.read();
        return new CatalogContent(
                List.copyOf(parser.entities), List.copyOf(parser.skipped), List.copyOf(parser.warnings));
    }

    private void read() {
        checkLines();
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(CatalogFile.MAX_BYTES);
        options.setNestingDepthLimit(GuardedParser.MAX_DEPTH + 1);
        options.setMaxAliasesForCollections(50);
        options.setAllowRecursiveKeys(false);
        GuardedParser guard = new GuardedParser(new ParserImpl(new StreamReader(file.text()), options), file.name());
        try {
            Composer composer = new Composer(guard, new Resolver(), options);
            while (composer.checkNode()) {
                document(composer.getNode(), guard.document());
            }
        } catch (YAMLException e) {
            throw refused(e, guard.document());
        }
        if (entities.isEmpty() && skipped.isEmpty()) {
            throw ImportRefusedException.at(file.name(), 0, 0, "it has no entities.");
        }
    }

    private void checkLines() {
        String text = file.text();
        int line = 1;
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            if (end - start > MAX_LINE) {
                throw ImportRefusedException.at(
                        file.name(), 0, line, "the line has more than " + MAX_LINE + " characters.");
            }
            line++;
            start = end + 1;
        }
    }

    private void document(Node node, int document) {
        if (node.getTag().equals(Tag.NULL)) {
            return;
        }
        if (entities.size() + skipped.size() >= MAX_ENTITIES) {
            throw refused(document, node, "it has more than " + MAX_ENTITIES + " entities. Import it in parts.");
        }
        if (!(node instanceof MappingNode mapping)) {
            throw refused(document, node, "an entity must be a mapping with kind and metadata.name.");
        }
        Fields root = fields(mapping, document, "");
        String kind = root.text("kind");
        if (kind == null) {
            throw refused(document, node, "kind is missing.");
        }
        if (!EntityRef.isName(kind)) {
            throw refused(document, root.nodeOr("kind", node), "kind is not a plain word.");
        }
        Node metadataNode = root.node("metadata");
        if (!(metadataNode instanceof MappingNode metadataMapping)) {
            throw refused(document, metadataNode == null ? node : metadataNode, "metadata.name is missing.");
        }
        entity(root, kind, fields(metadataMapping, document, "metadata."), document);
    }

    private void entity(Fields root, String kind, Fields metadata, int document) {
        if (!metadata.has("name")) {
            throw refused(document, metadata.mapping(), "metadata.name is missing.");
        }
        int nameLine = metadata.line("name");
        if (metadata.isEmpty("name")) {
            skipped.add(new SkippedDocument(kind, "", file.name(), nameLine, "metadata.name is empty."));
            return;
        }
        String name = metadata.text("name");
        if (name == null) {
            throw refused(document, metadata.nodeOr("name", metadata.mapping()), "metadata.name is not a text.");
        }
        String namespace = Optional.ofNullable(metadata.text("namespace")).orElse(EntityRef.DEFAULT_NAMESPACE);
        if (!EntityRef.isName(name) || !EntityRef.isName(namespace)) {
            skipped.add(new SkippedDocument(
                    kind,
                    EntityText.shortened(name, 80),
                    file.name(),
                    nameLine,
                    "metadata.name or namespace is not a valid entity name: letters, digits, - _ . only, at most "
                            + EntityRef.MAX_NAME + " characters."));
            return;
        }
        Node specNode = root.node("spec");
        Fields spec = specNode instanceof MappingNode specMapping
                ? fields(specMapping, document, "spec.")
                : Fields.none(file.name());
        entities.add(
                new EntityText(root, metadata, spec, warnings).entity(EntityRef.of(kind, namespace, name), kind, name));
    }

    private Fields fields(MappingNode mapping, int document, String path) {
        return Fields.of(mapping, file.name(), document, path);
    }

    private ImportRefusedException refused(int document, Node node, String reason) {
        return ImportRefusedException.at(
                file.name(), document, node.getStartMark().getLine() + 1, reason);
    }

    private ImportRefusedException refused(YAMLException e, int document) {
        if (e instanceof MarkedYAMLException marked) {
            Mark mark = marked.getProblemMark() == null ? marked.getContextMark() : marked.getProblemMark();
            int line = mark == null ? 0 : mark.getLine() + 1;
            return ImportRefusedException.at(
                    file.name(), document, line, "it is not valid YAML: " + sentence(marked.getProblem()), e);
        }
        if (e instanceof ReaderException reader) {
            return ImportRefusedException.at(
                    file.name(),
                    document,
                    lineOf(reader.getPosition()),
                    String.format(
                            Locale.ROOT, "it has a character (U+%04X) that text must not have.", reader.getCodePoint()),
                    e);
        }
        return ImportRefusedException.at(
                file.name(), document, 0, "it is not valid YAML: " + sentence(e.getMessage()), e);
    }

    private static String sentence(@Nullable String problem) {
        return problem == null ? "it cannot be read." : problem.strip() + ".";
    }

    private int lineOf(int codePoints) {
        String text = file.text();
        int end = Math.min(
                text.length(), text.offsetByCodePoints(0, Math.min(codePoints, text.codePointCount(0, text.length()))));
        return 1 + (int) text.substring(0, end).chars().filter(c -> c == '\n').count();
    }
}
