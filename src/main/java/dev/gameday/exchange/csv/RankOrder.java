package dev.gameday.exchange.csv;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts things with a wished rank at it, and the others between them in the order that they have. */
final class RankOrder {
    private RankOrder() {}

    /** @param wished of some of the things, each rank once; beyond the last rank means last */
    static <T> List<T> of(List<T> now, Map<T, Integer> wished) {
        Deque<T> others = new ArrayDeque<>(
                now.stream().filter(one -> !wished.containsKey(one)).toList());
        Deque<Map.Entry<T, Integer>> ranked = new ArrayDeque<>(wished.entrySet().stream()
                .sorted(Comparator.comparingInt(Map.Entry::getValue))
                .toList());
        List<T> order = new ArrayList<>(now.size());
        while (order.size() < now.size()) {
            Map.@Nullable Entry<T, Integer> next = ranked.peek();
            T other = others.peek();
            if (next != null && (other == null || next.getValue() <= order.size() + 1)) {
                order.add(next.getKey());
                ranked.remove();
            } else if (other != null) {
                order.add(other);
                others.remove();
            }
        }
        return order;
    }
}
