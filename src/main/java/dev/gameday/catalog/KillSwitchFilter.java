package dev.gameday.catalog;

/**
 * Which kill switches a list shows, and in which order.
 *
 * @param text part of the flag, of the place, or of the name of a feature or application that it turns off
 */
public record KillSwitchFilter(String text, Show show, Sort sort, boolean descending) {
    public static final KillSwitchFilter ALL = new KillSwitchFilter("", Show.ALL, Sort.FLAG, false);

    /** Which part of them. */
    public enum Show {
        ALL,
        /** Those with a {@link SwitchWarning}. */
        ATTENTION,
        ARCHIVED
    }

    /** By what; the flag decides between equals. */
    public enum Sort {
        FLAG("lower(k.flag)"),
        SPEED("coalesce(k.acts_within_seconds, 1000000)"),
        PEOPLE("(select count(*) from kill_switch_person p where p.kill_switch_id = k.id)"),
        EXERCISED("""
                coalesce((select max(e.exercised_on) from kill_switch_exercise e
                    where e.kill_switch_id = k.id and e.taken_back_at is null), date '1970-01-01')""");

        private final String expression;

        Sort(String expression) {
            this.expression = expression;
        }

        String expression() {
            return expression;
        }
    }

    public KillSwitchFilter with(Show wanted) {
        return new KillSwitchFilter(text, wanted, sort, descending);
    }
}
