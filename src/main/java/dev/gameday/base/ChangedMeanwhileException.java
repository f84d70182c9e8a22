package dev.gameday.base;

/** Somebody else changed the thing since it was read; nothing was overwritten. */
public class ChangedMeanwhileException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ChangedMeanwhileException(String what) {
        super(what + " was changed by somebody else meanwhile. Nothing was saved; reload to see the new version.");
    }

    /** @throws ChangedMeanwhileException unless the version that was read is still the current one */
    public static void check(String what, long read, long current) {
        if (read != current) {
            throw new ChangedMeanwhileException(what);
        }
    }
}
