package dev.gameday.planner.solver;

/** What one step of the exact search makes as good as it can be; whole numbers all but the distance. */
enum Wish {
    RETESTS(true),
    RISK(true),
    DISTANCE(false),
    MINUTES(false),
    ORDER(false),
    /** Failure modes, but no more than the lower edge asks for. */
    GAIN(true);

    private final boolean most;

    Wish(boolean most) {
        this.most = most;
    }

    boolean isMost() {
        return most;
    }

    double value(Score score, Choices choices) {
        return switch (this) {
            case RETESTS -> score.retests();
            case RISK -> score.risk();
            case DISTANCE -> score.distance();
            case MINUTES -> score.minutes();
            case ORDER -> score.order();
            case GAIN -> Math.min(score.gain(), choices.leastGain);
        };
    }
}
