package dev.gameday.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** A YAML mapping by its keys, with the lines they stand on. */
final class Fields {

    private final @Nullable MappingNode mapping;
    private final String file;
    private final Map<String, NodeTuple> byKey;

    private Fields(@Nullable MappingNode mapping, String file, Map<String, NodeTuple> byKey) {
        this.mapping = mapping;
        this.file = file;
        this.byKey = byKey;
    }

    /** @throws ImportRefusedException when a key appears twice: which of the two is meant is anybody's guess */
    static Fields of(MappingNode mapping, String file, int document, String path) {
        Map<String, NodeTuple> byKey = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            if (tuple.getKeyNode() instanceof ScalarNode key && byKey.put(key.getValue(), tuple) != null) {
                throw ImportRefusedException.at(
                        file,
                        document,
                        key.getStartMark().getLine() + 1,
                        "the key " + path + EntityText.shortened(key.getValue(), 80) + " appears twice.");
            }
        }
        return new Fields(mapping, file, byKey);
    }

    static Fields none(String file) {
        return new Fields(null, file, Map.of());
    }

    /** The mapping these are the fields of. */
    MappingNode mapping() {
        return Objects.requireNonNull(mapping);
    }

    String file() {
        return file;
    }

    boolean has(String key) {
        return byKey.containsKey(key);
    }

    /** Whether the key is there and its value left empty. */
    boolean isEmpty(String key) {
        return node(key) instanceof ScalarNode scalar
                && (scalar.getTag().equals(Tag.NULL) || scalar.getValue().isBlank());
    }

    @Nullable
    Node node(String key) {
        NodeTuple tuple = byKey.get(key);
        return tuple == null ? null : tuple.getValueNode();
    }

    Node nodeOr(String key, Node otherwise) {
        Node node = node(key);
        return node == null ? otherwise : node;
    }

    /** The line the key stands on, counted from 1; 0 when it is not there. */
    int line(String key) {
        NodeTuple tuple = byKey.get(key);
        return tuple == null ? 0 : tuple.getKeyNode().getStartMark().getLine() + 1;
    }

    /** The scalar's text as written, trimmed; null when it is missing, empty or no scalar. */
    @Nullable
    String text(String key) {
        return text(node(key));
    }

    static @Nullable String text(@Nullable Node node) {
        if (node instanceof ScalarNode scalar
                && !scalar.getTag().equals(Tag.NULL)
                && !scalar.getValue().isBlank()) {
            return scalar.getValue().strip();
        }
        return null;
    }

    /** The items of a list; a single value counts as a list of one. */
    List<Node> items(String key) {
        Node node = node(key);
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        return node == null || node.getTag().equals(Tag.NULL) ? List.of() : List.of(node);
    }
}
