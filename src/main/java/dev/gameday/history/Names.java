package dev.gameday.history;

import dev.gameday.base.history.NameSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Puts names where changes have ids, in one statement however many there are. */
@Component
class Names {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final UUID NOBODY = new UUID(0, 0);

    private final JdbcClient db;
    private final String sql;

    Names(JdbcClient db, List<NameSource> sources) {
        this.db = db;
        this.sql = sources.stream().map(NameSource::select).collect(Collectors.joining(" union all "));
    }

    List<ChangeRow> in(List<ChangeRow> rows) {
        Set<UUID> ids = new HashSet<>(Set.of(NOBODY));
        for (ChangeRow row : rows) {
            if (row.subject() != null) {
                ids.add(row.subject());
            }
            row.fields().forEach(field -> {
                collect(field.from(), ids);
                collect(field.to(), ids);
            });
        }
        Map<String, String> names = read(ids);
        return rows.stream().map(row -> named(row, names)).toList();
    }

    private Map<String, String> read(Set<UUID> ids) {
        Map<String, String> names = new HashMap<>();
        db.sql(sql).param("ids", ids).query(row -> {
            names.put(String.valueOf(row.getObject("id", UUID.class)), row.getString("name"));
        });
        return names;
    }

    private static ChangeRow named(ChangeRow row, Map<String, String> names) {
        List<FieldChange> fields = new ArrayList<>();
        row.fields()
                .forEach(it ->
                        fields.add(new FieldChange(it.field(), replaced(it.from(), names), replaced(it.to(), names))));
        return row.called(names.getOrDefault(String.valueOf(row.subject()), ""), fields);
    }

    private static void collect(@Nullable String text, Set<UUID> ids) {
        if (text != null) {
            ID.matcher(text)
                    .results()
                    .map(found -> UUID.fromString(found.group()))
                    .forEach(ids::add);
        }
    }

    private static @Nullable String replaced(@Nullable String text, Map<String, String> names) {
        return text == null
                ? null
                : ID.matcher(text)
                        .replaceAll(found ->
                                Matcher.quoteReplacement(names.getOrDefault(found.group(), "something removed")));
    }
}
