package dev.gameday.forecast;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Many courses of a program. The same input always gives the same answer; two inputs are compared over the same random numbers.
 */
final class Simulation {
    /** Stands for a goal that was not reached on any of the days looked at. */
    static final int NEVER = Integer.MAX_VALUE;

    private static final long SEED = 2012;

    private final int[] finishes;
    private final int[][] byMark;

    private Simulation(int[] finishes, int[][] byMark) {
        this.finishes = finishes;
        this.byMark = byMark;
    }

    /**
     * @param runs how many courses
     * @param days for how long the goal is waited for
     * @param marks days, ascending, at whose end it is noted how many are proven
     */
    static Simulation of(Outset outset, Cadence cadence, Experience experience, int runs, int days, int... marks) {
        int lastMark = marks.length == 0 ? 0 : marks[marks.length - 1];
        int longest = Math.max(days, lastMark);
        int[] exercises = cadence.exercisesByDay(longest);
        int[] finishes = new int[runs];
        int[][] byMark = new int[marks.length][runs];
        for (int run = 0; run < runs; run++) {
            Draws draws = new Draws(new SplittableRandom(SEED + run));
            Course course = new Course(outset, cadence, experience, draws, longest);
            finishes[run] = course.proven() >= outset.goal() ? 0 : NEVER;
            int mark = 0;
            for (int day = 1; day <= longest && (finishes[run] == NEVER || day <= lastMark); day++) {
                course.day(day, exercises[day]);
                if (finishes[run] == NEVER && day <= days && course.proven() >= outset.goal()) {
                    finishes[run] = day;
                }
                while (mark < marks.length && marks[mark] == day) {
                    byMark[mark++][run] = course.proven();
                }
            }
        }
        Arrays.sort(finishes);
        for (int[] proven : byMark) {
            Arrays.sort(proven);
        }
        return new Simulation(finishes, byMark);
    }

    /**
     * Days until the goal, or {@link #NEVER}.
     *
     * @param share of the courses that need at most as many, 0..1
     */
    int finish(double share) {
        return quantile(finishes, share);
    }

    /** The share of the courses in which the goal is reached by the day. */
    double reachedBy(int day) {
        return (double) Arrays.stream(finishes).filter(finish -> finish <= day).count() / finishes.length;
    }

    /**
     * How many are proven at a mark.
     *
     * @param share of the courses in which at most as many are, 0..1
     */
    int proven(int mark, double share) {
        return quantile(byMark[mark], share);
    }

    /** The share of the courses in which at least so many are proven at the mark. */
    double provenAt(int mark, int least) {
        return (double) Arrays.stream(byMark[mark])
                        .filter(proven -> proven >= least)
                        .count()
                / byMark[mark].length;
    }

    /** The lower half of a range is rounded down and the upper half up, so that it never gets narrower than asked. */
    private static int quantile(int[] sorted, double share) {
        double at = share * (sorted.length - 1);
        return sorted[(int) (share < 0.5 ? Math.floor(at) : Math.ceil(at))];
    }
}
