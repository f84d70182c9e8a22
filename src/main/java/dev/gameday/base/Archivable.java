package dev.gameday.base;

/** Something that is archived rather than deleted. */
public interface Archivable {
    boolean archived();
}
