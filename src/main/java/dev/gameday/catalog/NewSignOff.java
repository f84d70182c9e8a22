package dev.gameday.catalog;

import org.jspecify.annotations.Nullable;

/**
 * Agreement to an application's hierarchy of needs.
 *
 * @param signedBy who agreed; null or blank: who is signed in
 * @param signedAs their role in the program, such as "Field director"
 */
public record NewSignOff(
        @Nullable String signedBy,
        @Nullable String signedAs,
        @Nullable String note) {}
