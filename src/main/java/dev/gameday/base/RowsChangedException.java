package dev.gameday.base;

import java.util.List;
import java.util.stream.Collectors;

/** Of many things that were to change together, somebody else changed some since they were read; nothing was overwritten. */
public class RowsChangedException extends ChangedMeanwhileException {
    private static final long serialVersionUID = 1L;
    private static final int NAMED = 5;

    /**
     * One of them.
     *
     * @param index its place in what was sent, from 0
     * @param name what people call it
     */
    public record Row(int index, String name) {}

    private final transient List<Row> rows;

    public RowsChangedException(List<Row> rows) {
        super(words(rows));
        this.rows = List.copyOf(rows);
    }

    public List<Row> rows() {
        return rows;
    }

    private static String words(List<Row> rows) {
        String names = rows.stream().limit(NAMED).map(Row::name).collect(Collectors.joining("; "));
        if (rows.size() == 1) {
            return "\"" + names + "\"";
        }
        String more = rows.size() > NAMED ? "; and " + (rows.size() - NAMED) + " more" : "";
        return "Each of " + rows.size() + " failure modes (" + names + more + ")";
    }
}
