package dev.gameday.base.ui;

import com.vaadin.flow.router.QueryParameters;

/** A part of a page that shows what the query of the address says, and stays as it is while only that changes. */
public interface Addressed {
    void show(QueryParameters query);
}
