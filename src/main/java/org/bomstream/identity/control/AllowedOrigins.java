package org.bomstream.identity.control;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Which other origins' pages may call. */
@ApplicationScoped
public class AllowedOrigins {

  private static final String ANY = "*";

  @Inject
  @ConfigProperty(name = "cors.origins")
  Optional<String> configured;

  @Inject
  @ConfigProperty(name = "cors.allow.credentials")
  boolean credentials;

  private Set<String> origins;

  @PostConstruct
  void read() {
    origins =
        Stream.of(configured.orElse("").split(","))
            .map(entry -> entry.replaceAll("/$", "").toLowerCase(Locale.ROOT))
            .filter(entry -> !entry.isEmpty())
            .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether pages may send cookies and HTTP authentication along. */
  public boolean credentials() {
    return credentials;
  }

  public boolean allows(String origin) {
    return origins.contains(ANY) || origins.contains(origin.toLowerCase(Locale.ROOT));
  }
}
