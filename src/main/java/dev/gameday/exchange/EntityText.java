package dev.gameday.exchange;

import dev.gameday.base.InvalidException;
import dev.gameday.base.Text;
import dev.gameday.exchange.CatalogEntity.Mention;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;

/** Picks out of one document what an import can use. */
final class EntityText {

    private static final int MAX_NAME = 200;
    private static final int MAX_TEXT = 2_000;

    private final Fields root;
    private final Fields metadata;
    private final Fields spec;
    private final List<ImportWarning> warnings;

    EntityText(Fields root, Fields metadata, Fields spec, List<ImportWarning> warnings) {
        this.root = root;
        this.metadata = metadata;
        this.spec = spec;
        this.warnings = warnings;
    }

    CatalogEntity entity(EntityRef ref, String kind, String name) {
        int line = root.mapping().getStartMark().getLine() + 1;
        return new CatalogEntity(
                ref,
                kind,
                name,
                text(title(), "title", MAX_NAME),
                text(metadata.text("description"), "description", MAX_TEXT),
                spec.text("type"),
                owner(),
                link(),
                mentions("dependsOn"),
                mentions("dependencyOf"),
                root.file(),
                line);
    }

    private @Nullable String title() {
        String title = metadata.text("title");
        return title == null ? inMapping(spec.node("profile"), "displayName") : title;
    }

    private @Nullable String owner() {
        String owner = spec.text("owner");
        if (owner == null && spec.has("owner") && !spec.isEmpty("owner")) {
            warn("spec.owner is not a text and was left out.", spec.line("owner"));
        }
        return owner;
    }

    private @Nullable String link() {
        for (Node link : metadata.items("links")) {
            String url = inMapping(link, "url");
            if (url != null && url.length() <= MAX_TEXT && (url.startsWith("https://") || url.startsWith("http://"))) {
                return url;
            }
        }
        return null;
    }

    private List<Mention> mentions(String key) {
        List<Mention> mentions = new ArrayList<>();
        for (Node item : spec.items(key)) {
            int line = item.getStartMark().getLine() + 1;
            String text = Fields.text(item);
            if (text == null) {
                warn("An item of spec." + key + " is not a reference and was left out.", line);
            } else {
                mentions.add(new Mention(text, root.file(), line));
            }
        }
        return List.copyOf(mentions);
    }

    /** The text as the program would keep it, so that it compares equal when the file is imported again. */
    private @Nullable String text(@Nullable String text, String what, int max) {
        if (text == null) {
            return null;
        }
        if (text.length() > max) {
            warn("The " + what + " was cut after " + max + " characters.", metadata.line(what));
        }
        try {
            String cut = shortened(text, max);
            return what.equals("title") ? Text.name(what, cut) : Text.optional(what, cut);
        } catch (InvalidException e) {
            warn("The " + what + " was left out. " + e.getMessage(), metadata.line(what));
            return null;
        }
    }

    private void warn(String message, int line) {
        warnings.add(new ImportWarning(message, root.file(), line));
    }

    private static @Nullable String inMapping(@Nullable Node node, String key) {
        if (node instanceof MappingNode mapping) {
            for (NodeTuple tuple : mapping.getValue()) {
                if (key.equals(Fields.text(tuple.getKeyNode()))) {
                    return Fields.text(tuple.getValueNode());
                }
            }
        }
        return null;
    }

    /** The text, cut to so many characters with an ellipsis where something was cut. */
    static String shortened(String text, int max) {
        if (text.length() <= max) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(max - 2)) ? max - 2 : max - 1;
        return text.substring(0, end) + "…";
    }
}
