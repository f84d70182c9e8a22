package dev.gameday.base.ui;

/** One named part of a form, as text: so that what was typed can be kept, compared and merged whatever the part is. */
public interface FormPart {
    String label();

    /** What it holds, completely. */
    String text();

    /** Shows what the text says. Whether that was possible: a choice may be gone. */
    boolean put(String text);

    /** The text as a reader would say it. */
    default String words(String text) {
        return text;
    }

    /** Whether its text may be written by hand. */
    default boolean written() {
        return false;
    }

    /** Whether it must never be kept. */
    default boolean secret() {
        return false;
    }

    /** Remembers exactly what it holds. @return puts that back */
    default Runnable remember() {
        String held = text();
        return () -> put(held);
    }
}
