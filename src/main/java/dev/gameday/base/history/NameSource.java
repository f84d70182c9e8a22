package dev.gameday.base.history;

/** Knows what things of some kind are called. Beans are found: one for each kind that changes are about or refer to. */
public interface NameSource {

    /** A select of {@code id} and {@code name} of those things whose id is in {@code (:ids)}; nothing that is kept back. */
    String select();
}
