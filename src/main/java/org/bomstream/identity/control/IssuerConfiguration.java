package org.bomstream.identity.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bomstream.identity.entity.IssuerSettings;
import org.eclipse.microprofile.config.Config;

/** Reads the settings from MicroProfile Config; a blank value counts as none. */
@ApplicationScoped
class IssuerConfiguration {

  @Produces
  @Singleton
  IssuerSettings settings(Config config) {
    return new IssuerSettings(
        config.getOptionalValue("dev.login", Boolean.class).orElse(false),
        text(config, "jwt.issuer"),
        text(config, "jwt.jwks.uri"),
        text(config, "jwt.audience").map(IssuerConfiguration::list).orElse(Set.of()),
        text(config, "jwt.secret"),
        config.getValue("jwt.organization.claim", String.class).strip(),
        config.getValue("jwt.roles.claim", String.class).strip());
  }

  private static Optional<String> text(Config config, String name) {
    return config
        .getOptionalValue(name, String.class)
        .map(String::strip)
        .filter(text -> !text.isEmpty());
  }

  private static Set<String> list(String text) {
    return Stream.of(text.split(","))
        .map(String::strip)
        .filter(entry -> !entry.isEmpty())
        .collect(Collectors.toUnmodifiableSet());
  }
}
