package dev.gameday.base.startup;

import java.sql.SQLException;
import java.util.Objects;

/** Says in one sentence why a database lets nobody in, and what to do. Never shows a password. */
final class DatabaseProblem {
    private static final int H2_ALREADY_OPEN = 90020;
    private static final int H2_DAMAGED = 90030;
    private static final int H2_NEWER_FORMAT = 90048;

    private DatabaseProblem() {}

    static String sentence(String url, String user, SQLException problem) {
        String where = withoutParameters(url);
        String state = Objects.requireNonNullElse(problem.getSQLState(), "");
        String file = DataFile.of(url).map(found -> found.path().toString()).orElse(where);
        return switch (problem.getErrorCode()) {
            case H2_ALREADY_OPEN ->
                "The data file " + file
                        + " is open in another process: stop the other Gameday, or start this one in another folder.";
            case H2_DAMAGED, H2_NEWER_FORMAT ->
                "The data file " + file + " cannot be read by this version (" + firstSentence(problem)
                        + "): restore it from a backup, or start in another folder.";
            default -> bySqlState(state, where, user, problem);
        };
    }

    private static String bySqlState(String state, String where, String user, SQLException problem) {
        return switch (state) {
            case "28P01", "28000" ->
                "The database at " + where + " refuses user \"" + user
                        + "\": check SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD.";
            case "3D000" ->
                "The database at " + where + " does not exist: create it, or correct SPRING_DATASOURCE_URL.";
            case "53300" -> "The database at " + where + " takes no more connections: raise its limit or close some.";
            case "08001", "08004", "08006", "57P03" ->
                "The database at " + where + " cannot be reached (" + firstSentence(problem)
                        + "): start it, or correct SPRING_DATASOURCE_URL.";
            default ->
                "The database at " + where + " cannot be used (" + firstSentence(problem)
                        + "): check SPRING_DATASOURCE_URL.";
        };
    }

    private static String withoutParameters(String url) {
        return url.split("[;?]", 2)[0].replaceAll("//[^/@]*@", "//");
    }

    private static String firstSentence(SQLException problem) {
        String text = Objects.requireNonNullElse(
                problem.getMessage(), problem.getClass().getSimpleName());
        return text.split("\\R|[.] ", 2)[0].replaceAll("[.:;]+$", "");
    }
}
