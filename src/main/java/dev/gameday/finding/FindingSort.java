package dev.gameday.finding;

/** What a list of findings is ordered by. */
public enum FindingSort {
    NUMBER("f.number"),
    TITLE("lower(f.title)"),
    SEVERITY("f.severity"),
    APPLICATION("lower(coalesce(a.name, ''))"),
    OWNER("lower(f.owner)"),
    DUE("coalesce(f.due_on, date '9999-12-31')");

    private final String expression;

    FindingSort(String expression) {
        this.expression = expression;
    }

    String expression() {
        return expression;
    }
}
