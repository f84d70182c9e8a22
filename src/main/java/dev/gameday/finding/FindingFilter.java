package dev.gameday.finding;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which findings to list; conditions add up.
 *
 * @param statuses any of these; empty: all
 * @param owner exactly this owner, in any case; empty: whoever
 * @param text somewhere in title, details, owner or number (F-12); empty: anything
 * @param mine only those whose owner is the reader
 * @param overdue only those that are neither verified nor accepted and past their due day
 * @param withoutOwner only those that are neither verified nor accepted and have no owner
 */
public record FindingFilter(
        Set<FindingStatus> statuses,
        @Nullable UUID applicationId,
        @Nullable UUID failureModeId,
        @Nullable UUID gameDayId,
        @Nullable Integer severity,
        String owner,
        String text,
        boolean mine,
        boolean withoutOwner,
        boolean overdue) {

    /** Still to be dealt with: neither verified nor accepted. */
    public static final Set<FindingStatus> UNSETTLED =
            Set.copyOf(EnumSet.of(FindingStatus.OPEN, FindingStatus.IN_PROGRESS, FindingStatus.FIXED));

    public static FindingFilter all() {
        return new FindingFilter(Set.of(), null, null, null, null, "", "", false, false, false);
    }

    public static FindingFilter in(FindingStatus... statuses) {
        return all().withStatuses(Set.of(statuses));
    }

    public FindingFilter withStatuses(Set<FindingStatus> some) {
        return new FindingFilter(
                some, applicationId, failureModeId, gameDayId, severity, owner, text, mine, withoutOwner, overdue);
    }

    public FindingFilter ofApplication(@Nullable UUID id) {
        return new FindingFilter(
                statuses, id, failureModeId, gameDayId, severity, owner, text, mine, withoutOwner, overdue);
    }

    public FindingFilter ofFailureMode(@Nullable UUID id) {
        return new FindingFilter(
                statuses, applicationId, id, gameDayId, severity, owner, text, mine, withoutOwner, overdue);
    }

    public FindingFilter ofGameDay(@Nullable UUID id) {
        return new FindingFilter(
                statuses, applicationId, failureModeId, id, severity, owner, text, mine, withoutOwner, overdue);
    }

    public FindingFilter withSeverity(@Nullable Integer only) {
        return new FindingFilter(
                statuses, applicationId, failureModeId, gameDayId, only, owner, text, mine, withoutOwner, overdue);
    }

    public FindingFilter ownedBy(String name) {
        return new FindingFilter(
                statuses, applicationId, failureModeId, gameDayId, severity, name, text, mine, withoutOwner, overdue);
    }

    public FindingFilter containing(String words) {
        return new FindingFilter(
                statuses, applicationId, failureModeId, gameDayId, severity, owner, words, mine, withoutOwner, overdue);
    }

    public FindingFilter onlyMine() {
        return new FindingFilter(
                statuses, applicationId, failureModeId, gameDayId, severity, owner, text, true, withoutOwner, overdue);
    }

    public FindingFilter onlyWithoutOwner() {
        return new FindingFilter(
                statuses, applicationId, failureModeId, gameDayId, severity, owner, text, mine, true, overdue);
    }

    public FindingFilter onlyOverdue() {
        return new FindingFilter(
                statuses, applicationId, failureModeId, gameDayId, severity, owner, text, mine, withoutOwner, true);
    }
}
