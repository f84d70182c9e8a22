package dev.gameday.finding;

/**
 * How many findings the reader may see wait for somebody.
 *
 * @param open open or in progress
 * @param retestDue fixed, not retested since
 * @param withoutOwner neither verified nor accepted, without an owner
 * @param overdue neither verified nor accepted, past the due day
 * @param mine neither verified nor accepted, owned by the reader
 */
public record FindingCounts(int total, int open, int retestDue, int withoutOwner, int overdue, int mine) {}
