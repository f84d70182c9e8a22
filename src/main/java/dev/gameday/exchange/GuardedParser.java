package dev.gameday.exchange;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.Parser;

/**
 * Watches YAML events go by and refuses hostile ones before anything is built from them: tags that would construct
 * objects, deep nesting, and aliases that multiply.
 */
final class GuardedParser implements Parser {

    static final int MAX_DEPTH = 40;
    /** Nodes of one document when every alias is replaced by what it stands for. */
    static final long MAX_NODES = 50_000;
    /** Nodes of one file, counted likewise. */
    static final long MAX_NODES_OF_FILE = 200_000;

    private static final String STANDARD = "tag:yaml.org,2002:";
    private static final Set<String> HARMLESS = Set.of(
            "!",
            STANDARD + "str",
            STANDARD + "int",
            STANDARD + "float",
            STANDARD + "bool",
            STANDARD + "null",
            STANDARD + "timestamp",
            STANDARD + "seq",
            STANDARD + "map");

    private final Parser events;
    private final String file;
    private final Map<String, Long> anchors = new HashMap<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private long nodes;
    private long nodesBefore;
    private int document;

    GuardedParser(Parser events, String file) {
        this.events = events;
        this.file = file;
    }

    /** The document that is being read, counted from 1. */
    int document() {
        return Math.max(1, document);
    }

    @Override
    public boolean checkEvent(Event.ID choice) {
        return events.checkEvent(choice);
    }

    @Override
    public Event peekEvent() {
        return events.peekEvent();
    }

    @Override
    public Event getEvent() {
        Event event = events.getEvent();
        switch (event) {
            case DocumentStartEvent ignored -> startDocument();
            case ScalarEvent scalar -> scalar(scalar);
            case CollectionStartEvent start -> start(start);
            case CollectionEndEvent ignored -> end();
            case AliasEvent alias -> alias(alias);
            default -> {}
        }
        return event;
    }

    private void startDocument() {
        document++;
        nodesBefore += nodes;
        nodes = 0;
        anchors.clear();
        open.clear();
    }

    private void scalar(ScalarEvent event) {
        checkTag(event, event.getTag());
        if (event.getAnchor() != null) {
            anchors.put(event.getAnchor(), 1L);
        }
        count(event, 1);
    }

    private void start(CollectionStartEvent event) {
        checkTag(event, event.getTag());
        count(event, 1);
        if (open.size() >= MAX_DEPTH) {
            throw refused(event, "it is nested more than " + MAX_DEPTH + " levels deep.");
        }
        open.push(new Open(event.getAnchor(), nodes));
        if (event.getAnchor() != null) {
            anchors.remove(event.getAnchor());
        }
    }

    private void end() {
        Open closed = open.pop();
        if (closed.anchor != null) {
            anchors.put(closed.anchor, nodes - closed.nodesBefore + 1);
        }
    }

    private void alias(AliasEvent event) {
        Long weight = anchors.get(event.getAnchor());
        if (weight == null) {
            throw refused(
                    event,
                    "the alias *" + EntityText.shortened(event.getAnchor(), 80)
                            + " stands for nothing that is complete before it.");
        }
        count(event, weight);
    }

    private void count(NodeEvent event, long more) {
        nodes += more;
        if (nodes > MAX_NODES) {
            throw refused(event, "it has more than " + MAX_NODES + " nodes once its aliases are followed.");
        }
        if (nodesBefore + nodes > MAX_NODES_OF_FILE) {
            throw refused(event, "the file has more than " + MAX_NODES_OF_FILE + " nodes. Import it in parts.");
        }
    }

    private void checkTag(NodeEvent event, @Nullable String tag) {
        if (tag != null && !HARMLESS.contains(tag)) {
            String shown = tag.startsWith(STANDARD) ? "!!" + tag.substring(STANDARD.length()) : tag;
            throw refused(
                    event, "the tag " + EntityText.shortened(shown, 80) + " is not allowed; a catalog is plain data.");
        }
    }

    private ImportRefusedException refused(Event event, String reason) {
        return ImportRefusedException.at(file, document(), event.getStartMark().getLine() + 1, reason);
    }

    private record Open(@Nullable String anchor, long nodesBefore) {}
}
