package dev.gameday.forecast;

/**
 * When exercises are held, and how large they are.
 *
 * @param firstInDays days from today to the next exercise, at least 1
 * @param roundDays days from one round of the program's cadence to the next
 * @param exercises in each round: 1 is what the program does
 * @param slice how many failure modes an exercise of the usual size exercises
 * @param scale how many times the size of what the program does
 */
record Cadence(int firstInDays, int roundDays, int exercises, int slice, double scale) {

    /** How many exercises there are on each day from today on, whose number is 0. */
    int[] exercisesByDay(int days) {
        int[] byDay = new int[days + 1];
        for (int round = 0; firstInDays + round * roundDays <= days; round++) {
            for (int i = 0; i < exercises; i++) {
                int day = firstInDays + round * roundDays + i * roundDays / exercises;
                if (day <= days) {
                    byDay[day]++;
                }
            }
        }
        return byDay;
    }
}
