package dev.gameday.base.api;

/** One field of the input and what would be right. */
record FieldError(String field, String message) {}
