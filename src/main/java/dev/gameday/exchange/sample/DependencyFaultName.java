package dev.gameday.exchange.sample;

import dev.gameday.catalog.Fault;

/** How the data file names a fault of a dependency: {@code dependency / FAULT}. */
record DependencyFaultName(String dependency, Fault fault) {

    static DependencyFaultName of(String text) {
        int slash = text.lastIndexOf(" / ");
        if (slash < 0) {
            throw new IllegalArgumentException("Not a dependency and its fault: " + text);
        }
        return new DependencyFaultName(text.substring(0, slash), Fault.valueOf(text.substring(slash + 3)));
    }
}
