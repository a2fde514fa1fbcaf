package org.bomstream.identity.control;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Which other origins' pages may call. */
@ApplicationScoped
public class AllowedOrigins {

  private static final System.Logger LOG = System.getLogger(AllowedOrigins.class.getName());
  private static final String ANY = "*";
  private static final Pattern ORIGIN = Pattern.compile("https?://[^/\\s?#@]+");

  @Inject
  @ConfigProperty(name = "cors.origins")
  Optional<String> configured;

  @Inject
  @ConfigProperty(name = "cors.allow.credentials")
  boolean credentials;

  private Set<String> origins;

  /** Makes it at start, so that what is wrong with the configuration is said then. */
  void start(@Observes @Initialized(ApplicationScoped.class) Object started) {}

  @PostConstruct
  void read() {
    origins =
        Stream.of(configured.orElse("").replaceAll("^\\s*\\[|\\]\\s*$", "").split(","))
            .map(entry -> entry.strip().replaceAll("^\"|\"$", "").replaceAll("/$", ""))
            .map(entry -> entry.toLowerCase(Locale.ROOT))
            .filter(entry -> !entry.isEmpty())
            .filter(this::isUsable)
            .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether pages may send cookies and HTTP authentication along. */
  public boolean credentials() {
    return credentials;
  }

  public boolean allows(String origin) {
    return origins.contains(ANY) || origins.contains(origin.toLowerCase(Locale.ROOT));
  }

  private boolean isUsable(String entry) {
    if (entry.equals(ANY)) {
      return !credentials || isRefused(entry, "* needs CORS_ALLOW_CREDENTIALS=false");
    }
    return ORIGIN.matcher(entry).matches() || isRefused(entry, "no origin (https://host:port)");
  }

  private static boolean isRefused(String entry, String why) {
    LOG.log(System.Logger.Level.ERROR, "CORS_ORIGINS: {0} is left out: {1}.", entry, why);
    return false;
  }
}
