package dev.gameday.exercise;

import dev.gameday.base.Access;
import dev.gameday.base.CurrentUser;
import dev.gameday.base.NotFoundException;
import dev.gameday.base.Sql;
import dev.gameday.program.ProgramClock;
import java.util.List;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What everybody was told about a game day, and who knew it when. */
@Service
public class NoticeService {
    private final JdbcClient jdbc;
    private final GameDayQueries days;
    private final Secrecy secrecy;
    private final CurrentUser user;
    private final ProgramClock clock;

    NoticeService(JdbcClient jdbc, GameDayQueries days, Secrecy secrecy, CurrentUser user, ProgramClock clock) {
        this.jdbc = jdbc;
        this.days = days;
        this.secrecy = secrecy;
        this.user = user;
        this.clock = clock;
    }

    /** The notices of a day, the latest first. */
    @PreAuthorize(Access.READ)
    @Transactional(readOnly = true)
    public List<Notice> notices(UUID gameDayId) {
        days.page(gameDayId);
        boolean counts = secrecy.plans();
        return jdbc.sql("""
                        select n.*, coalesce(a.name, '') as sender,
                               (select count(*) from notice_reading r where r.notice_id = n.id) as seen
                          from game_day_notice n
                          left join account a on a.id = n.sent_by
                         where n.game_day_id = :day and n.sent_at < :horizon
                         order by n.sent_at desc, n.id""")
                .param("day", gameDayId)
                .param("horizon", Sql.at(days.horizon()))
                .query((row, i) -> new Notice(
                        Sql.uuid(row, "id"),
                        NoticeKind.valueOf(row.getString("kind")),
                        Sql.instant(row, "starts_at"),
                        Sql.instantOrNull(row, "moved_from"),
                        row.getString("text"),
                        Sql.instant(row, "sent_at"),
                        row.getString("sender"),
                        counts ? row.getInt("seen") : null))
                .list();
    }

    /** Everybody who may sign in, and since when they know of the notice: those who saw it first, then the others. */
    @PreAuthorize(Access.PLAN)
    @Transactional(readOnly = true)
    public List<Notice.Reader> readers(UUID noticeId) {
        int known = jdbc.sql("select count(*) from game_day_notice n where n.id = :notice and n.sent_at < :horizon")
                .param("notice", noticeId)
                .param("horizon", Sql.at(days.horizon()))
                .query(Integer.class)
                .single();
        if (known == 0) {
            throw new NotFoundException("notice", noticeId);
        }
        return jdbc.sql("""
                        select a.id, a.name, r.read_at
                          from account a
                          left join notice_reading r on r.account_id = a.id and r.notice_id = :notice
                         where a.enabled = true or r.read_at is not null
                         order by case when r.read_at is null then 1 else 0 end, r.read_at, a.name, a.id""")
                .param("notice", noticeId)
                .query((row, i) -> new Notice.Reader(
                        Sql.uuid(row, "id"), row.getString("name"), Sql.instantOrNull(row, "read_at")))
                .list();
    }

    /** The reader has the day's notices before their eyes now. */
    @PreAuthorize(Access.READ)
    public void seen(UUID gameDayId) {
        try {
            jdbc.sql("""
                            insert into notice_reading (notice_id, account_id, read_at)
                            select n.id, :me, :now
                              from game_day_notice n
                             where n.game_day_id = :day and n.sent_at < :horizon
                               and not exists (select 1 from notice_reading r
                                                where r.notice_id = n.id and r.account_id = :me)""")
                    .param("me", user.id())
                    .param("now", Sql.at(clock.now()))
                    .param("day", gameDayId)
                    .param("horizon", Sql.at(days.horizon()))
                    .update();
        } catch (DataIntegrityViolationException e) {
            // Another window of the same person was faster.
        }
    }
}
