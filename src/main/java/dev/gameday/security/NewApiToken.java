package dev.gameday.security;

/**
 * A token just made.
 *
 * @param secret shown this once
 */
public record NewApiToken(ApiTokenRow row, String secret) {
    @Override
    public String toString() {
        return "NewApiToken[" + row.name() + "]";
    }
}
