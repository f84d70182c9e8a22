package dev.gameday.base.ui;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A form's texts as it began, as they are saved by now and as they were typed, brought together field by field. */
record Merge(List<Field> fields) {

    /** What happened to a field. */
    enum Kind {
        /** Nothing that matters: both say the same. */
        SAME,
        /** Only somebody else changed it. */
        THEIRS,
        /** Only the one who types changed it. */
        MINE,
        /** Both did, to different ends. */
        BOTH
    }

    /** One field in its three versions. */
    record Field(String name, String opened, String saved, String typed) {
        Kind kind() {
            if (typed.equals(saved)) {
                return Kind.SAME;
            }
            if (opened.equals(saved)) {
                return Kind.MINE;
            }
            return opened.equals(typed) ? Kind.THEIRS : Kind.BOTH;
        }
    }

    /** In the order of what is saved; what one version does not know counts as unchanged. */
    static Merge of(Map<String, String> opened, Map<String, String> saved, Map<String, String> typed) {
        return new Merge(saved.entrySet().stream()
                .map(field -> {
                    String now = field.getValue();
                    String before = Objects.requireNonNullElse(opened.get(field.getKey()), now);
                    return new Field(
                            field.getKey(), before, now, Objects.requireNonNullElse(typed.get(field.getKey()), before));
                })
                .toList());
    }

    List<Field> of(Kind kind) {
        return fields.stream().filter(field -> field.kind() == kind).toList();
    }

    /** Whether somebody else changed anything that the form shows. */
    boolean changedByOthers() {
        return fields.stream().anyMatch(field -> !field.opened().equals(field.saved()));
    }

    /** Whether anything typed is not saved. */
    boolean anythingTyped() {
        return fields.stream().anyMatch(field -> field.kind() == Kind.MINE || field.kind() == Kind.BOTH);
    }
}
