package dev.gameday.exchange;

/** Hears how far an import is, and may end it. */
@FunctionalInterface
public interface ImportProgress {
    /** Hears nothing and never ends it. */
    ImportProgress NONE = (phase, done, of) -> {};

    /** What an import does one after the other. */
    enum Phase {
        READING("Reading", true),
        COMPARING("Comparing with what is here", true),
        WRITING("Writing", true),
        /** All is written and about to be kept: too late to take back. */
        KEEPING("Keeping it", false);

        private final String label;
        private final boolean cancellable;

        Phase(String label, boolean cancellable) {
            this.label = label;
            this.cancellable = cancellable;
        }

        /** The words on the screens. */
        public String label() {
            return label;
        }

        public boolean cancellable() {
            return cancellable;
        }
    }

    /**
     * @param of how much there is to do in the phase; 0 when nobody knows
     * @throws ImportCancelledException to end the import, of which nothing stays
     */
    void at(Phase phase, int done, int of);
}
