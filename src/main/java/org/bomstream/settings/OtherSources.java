package org.bomstream.settings;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.config.spi.ConfigSource;

/**
 * All sources of MicroProfile Config that are weaker than ours, the strongest first: the
 * environment, system properties, the server's configuration.
 */
final class OtherSources implements Function<String, Optional<String>> {
  /** The ordinal of ours, above all that a server has; what is above it is not checked. */
  static final int OURS = 900;

  @Override
  public Optional<String> apply(String name) {
    return StreamSupport.stream(ConfigProvider.getConfig().getConfigSources().spliterator(), false)
        .filter(source -> source.getOrdinal() < OURS)
        .map(source -> value(source, name))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<String> value(ConfigSource source, String name) {
    return Optional.ofNullable(source.getValue(name));
  }
}
