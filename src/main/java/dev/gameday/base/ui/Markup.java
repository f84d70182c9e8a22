package dev.gameday.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import org.springframework.web.util.HtmlUtils;

/**
 * An element of a part of a page that only shows and links, all of which becomes one component: the server keeps some hundred
 * bytes for each element of a page that it can change, which a long table has no use for. Every text is escaped here.
 */
public final class Markup {
    private final String tag;
    private final StringBuilder attributes = new StringBuilder();
    private final StringBuilder content = new StringBuilder();

    private Markup(String tag) {
        this.tag = tag;
    }

    /** @param content elements, and texts to be escaped */
    public static Markup of(String tag, Object... content) {
        return new Markup(tag).add(content);
    }

    /** @param address of a page of ours */
    public static Markup link(String address, Object... content) {
        return of("a", content).with("href", address);
    }

    /** A table's row of headings. */
    public static Markup head(String... titles) {
        Markup row = of("tr");
        for (String title : titles) {
            row.add(of("th", title).with("scope", "col"));
        }
        return of("thead", row);
    }

    public Markup add(Object... more) {
        for (Object part : more) {
            content.append(part instanceof Markup ? part : HtmlUtils.htmlEscape(part.toString()));
        }
        return this;
    }

    /** @param attribute a name of ours; the value can be anything but code, a style or a foreign address */
    public Markup with(String attribute, String value) {
        attributes
                .append(' ')
                .append(attribute)
                .append("=\"")
                .append(HtmlUtils.htmlEscape(value))
                .append('"');
        return this;
    }

    public Markup styled(String classes) {
        return with("class", classes);
    }

    public Component toComponent() {
        return new Html(toString());
    }

    @Override
    public String toString() {
        return "<" + tag + attributes + ">" + content + "</" + tag + ">";
    }
}
