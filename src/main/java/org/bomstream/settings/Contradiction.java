package org.bomstream.settings;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bomstream.trace.ServerTelemetry;

/** Settings that are each allowed, but not together, or not with this server. */
final class Contradiction {
  private Contradiction() {}

  static Stream<Complaint> all(SettingReader reader) {
    return Stream.of(anyOriginWithCredentials(reader), exportsByItself(), withoutFeature(reader))
        .flatMap(Optional::stream);
  }

  /** No browser would take it. */
  private static Optional<Complaint> anyOriginWithCredentials(SettingReader reader) {
    List<String> origins = List.of(value(reader, "cors.origins").split(","));
    boolean credentials = Boolean.parseBoolean(value(reader, "cors.allow.credentials"));
    return origins.contains("*") && credentials
        ? Optional.of(
            new Complaint(
                "CORS_ORIGINS", Optional.of("*"), "it needs CORS_ALLOW_CREDENTIALS=false"))
        : Optional.empty();
  }

  /** No application can keep it from telling tokens. */
  private static Optional<Complaint> exportsByItself() {
    return ServerTelemetry.exportsByItself()
        ? Optional.of(
            new Complaint(
                ServerTelemetry.SWITCH,
                Optional.of("false"),
                "the server itself would export addresses with tokens in them; TRACES=true needs"
                    + " it not"))
        : Optional.empty();
  }

  private static Optional<Complaint> withoutFeature(SettingReader reader) {
    return value(reader, "traces").equals("true") && !ServerTelemetry.isThere()
        ? Optional.of(
            new Complaint(
                "TRACES", Optional.of("true"), "the server needs the feature mpTelemetry for it"))
        : Optional.empty();
  }

  private static String value(SettingReader reader, String property) {
    return Settings.ofProperty(property).flatMap(reader::value).orElse("");
  }
}
