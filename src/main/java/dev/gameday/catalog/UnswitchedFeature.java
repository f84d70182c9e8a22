package dev.gameday.catalog;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A sheddable feature that nobody has a switch for. */
public record UnswitchedFeature(
        UUID id,
        String name,
        String whenShed,
        String shedGroup,
        UUID applicationId,
        String applicationName,
        @Nullable String teamName) {}
