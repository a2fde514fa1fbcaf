package org.bomstream.operations.entity;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import org.jspecify.annotations.Nullable;

/**
 * Of which sources the application was built.
 *
 * @param version as a release is called, {@code unknown} where it was not built by Maven
 * @param commit of Git, 40 hexadecimal digits; null if built without the history
 * @param buildTime of the commit, ISO-8601 in UTC, so that the same sources give the same bytes;
 *     null if built without the history
 */
@JsonbPropertyOrder({"version", "commit", "build_time"})
public record Build(String version, @Nullable String commit, @Nullable String buildTime) {

  private static final String UNKNOWN = "unknown";

  /** As an application's manifest tells it. */
  public static Build of(Manifest manifest) {
    Attributes main = manifest.getMainAttributes();
    String version = said(main, "Implementation-Version");
    return new Build(
        version == null ? UNKNOWN : version, said(main, "Build-Commit"), said(main, "Build-Time"));
  }

  private static @Nullable String said(Attributes attributes, String name) {
    String value = attributes.getValue(name);
    return value == null || value.isBlank() ? null : value;
  }
}
