package dev.gameday.catalog;

/**
 * Where the scoping session stands.
 *
 * @param changed how many of the signed-off have changed since
 */
public record ScopingCounts(int applications, int signedOff, int changed) {
    public int notSignedOff() {
        return applications - signedOff;
    }
}
