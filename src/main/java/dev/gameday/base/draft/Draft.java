package dev.gameday.base.draft;

import java.time.Instant;
import java.util.Map;

/**
 * What somebody typed into a form and has not saved.
 *
 * @param version of what the form changes, as it was when the form was opened; 0 for something new
 * @param title of the form, for saying where typing was left
 * @param place the address where the form was open
 * @param opened what the form began with, by field
 * @param typed what it holds, by field
 */
public record Draft(
        long version, String title, String place, Map<String, String> opened, Map<String, String> typed, Instant at) {}
