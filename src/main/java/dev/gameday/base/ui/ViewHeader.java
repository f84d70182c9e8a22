package dev.gameday.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.RouterLink;
import java.io.Serial;

/** The head of every page: where it is, what it is, what can be done; also gives the browser tab its title. */
public class ViewHeader extends Header {
    @Serial
    private static final long serialVersionUID = 1L;

    private final OrderedList trail = new OrderedList();
    private final Nav breadcrumb = new Nav(trail);
    private final H1 heading = new H1();
    private final Paragraph under = new Paragraph();
    private final Div actions = new Div();

    public ViewHeader(String title) {
        addClassName("gd-header");
        breadcrumb.setAriaLabel("Breadcrumb");
        breadcrumb.addClassName("gd-breadcrumb");
        breadcrumb.setVisible(false);
        under.addClassName("gd-sub");
        under.setVisible(false);
        actions.addClassName("gd-actions");
        actions.setVisible(false);
        Div texts = new Div(breadcrumb, heading, under);
        texts.addClassName("gd-header-text");
        add(texts, actions);
        setTitle(title);
    }

    /** The heading and, while shown, the browser's title. */
    @Override
    public final void setTitle(String title) {
        heading.setText(title);
        getUI().ifPresent(ui -> ui.getPage().setTitle(MainLayout.browserTitle(title)));
    }

    public String title() {
        return heading.getText();
    }

    /** One line under the heading; empty takes it away. */
    public void setSub(String text) {
        under.setText(text);
        under.setVisible(!text.isEmpty());
    }

    /** Components under the heading, such as tags and links, instead of a line of text. */
    public void setSub(Component... parts) {
        under.removeAll();
        under.add(parts);
        under.setVisible(parts.length > 0);
    }

    /** The page above this one; call once per step, outermost first. */
    public void addParent(String label, Class<? extends Component> view) {
        addParent(new RouterLink(label, view));
    }

    /** The page above this one. */
    public void addParent(Component link) {
        trail.add(new ListItem(link));
        breadcrumb.setVisible(true);
    }

    /** Takes the breadcrumb away, for views that build it anew. */
    public void clearParents() {
        trail.removeAll();
        breadcrumb.setVisible(false);
    }

    /** What can be done here, the main action last. */
    public void setActions(Component... components) {
        actions.removeAll();
        actions.add(components);
        actions.setVisible(components.length > 0);
    }
}
