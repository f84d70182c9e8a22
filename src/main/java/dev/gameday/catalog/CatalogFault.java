package dev.gameday.catalog;

/**
 * One fault of the shipped catalogue, with the texts that a scenario made from it starts with.
 *
 * @param description what it looks like, in one line
 * @param hypothesis what one would like to be true, with {@code {it}} for the dependency's name
 * @param method how to bring it about in a test environment, with {@code {it}} likewise
 * @param rollback how to end it, with {@code {it}} likewise
 */
public record CatalogFault(Fault fault, String description, String hypothesis, String method, String rollback) {

    public String hypothesis(String dependencyName) {
        return hypothesis.replace("{it}", dependencyName);
    }

    public String method(String dependencyName) {
        return method.replace("{it}", dependencyName);
    }

    public String rollback(String dependencyName) {
        return rollback.replace("{it}", dependencyName);
    }
}
