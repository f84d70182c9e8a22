package dev.gameday.exercise;

import dev.gameday.catalog.DependencyKind;
import java.util.UUID;

/**
 * A dependency that a template could be used for.
 *
 * @param written whether somebody has written its scenario for the template's fault already
 */
public record TemplateChoice(UUID dependencyId, String dependencyName, DependencyKind kind, boolean written) {}
