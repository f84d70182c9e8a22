package dev.gameday.e2e;

import dev.gameday.testing.ApiClient;

/** Somebody who writes by themselves, and knows what must be there when the application was killed meanwhile. */
interface Writer {
    /** Writes something, and notes that it was acknowledged. */
    void write(ApiClient api);

    /** Fails when something that was acknowledged is lost, or is there twice. */
    void assertNothingLost(ApiClient api);

    /** How much was acknowledged so far. */
    int acknowledged();
}
