package dev.gameday.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import dev.gameday.base.CsvTable;
import java.io.IOException;
import java.io.Serial;
import java.util.function.Supplier;

/** A link that downloads the table beside it as CSV, filtered and sorted as it is shown. */
public class CsvExport extends Anchor {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Supplier<CsvTable<?>> table;

    /**
     * @param what what the table shows, for those who hear the link without seeing the table
     * @param table asked at each download, with the session locked: notes filter and sort order and reads nothing yet
     */
    public CsvExport(String what, Supplier<CsvTable<?>> table) {
        this("Export CSV", what, table);
    }

    /** @param label the link's words, where they have to tell it from others */
    public CsvExport(String label, String what, Supplier<CsvTable<?>> table) {
        this.table = table;
        DownloadHandler handler = this::download;
        setHref(handler);
        addClassName("gd-export");
        setAriaLabel(label + ": " + what);
        add(Icons.of("download"), new Span(label));
    }

    /** What would be downloaded now. */
    public CsvTable<?> table() {
        return table.get();
    }

    /** A line with the link at its end, for where nothing else stands above the table. */
    public Div inBar(Component... before) {
        Div bar = new Div(before);
        bar.addClassName("gd-export-bar");
        bar.add(this);
        return bar;
    }

    private void download(DownloadEvent event) throws IOException {
        CsvTable<?> now = noted(event.getSession());
        now.write(() -> {
            event.setFileName(now.fileName());
            event.setContentType("text/csv; charset=utf-8");
            return event.getOutputStream();
        });
    }

    /** Only noting needs the lock: the rows are read and sent without stopping the pages of this session. */
    private CsvTable<?> noted(VaadinSession session) {
        session.lock();
        try {
            return table();
        } finally {
            session.unlock();
        }
    }
}
