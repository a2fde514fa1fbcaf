package org.bomstream.identity.entity;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.bomstream.settings.declared.ShownText;

/**
 * Whose tokens are taken, and which of their claims count; as configured, so it may hold
 * contradictions, which {@link #faults} names.
 *
 * @param audiences empty: the audience is not checked
 * @param organizationClaim a claim's name, or a path such as {@code a.b}
 * @param rolesClaim a claim's name, or a path such as {@code realm_access.roles}
 */
public record IssuerSettings(
    boolean devLogin,
    Optional<String> issuer,
    Optional<String> jwksUri,
    Set<String> audiences,
    Optional<String> secret,
    String organizationClaim,
    String rolesClaim) {

  /** The {@code iss} of the embedded issuer's tokens. */
  public static final String EMBEDDED = "urn:bomstream:dev";

  private static final int SECRET_BYTES = 32;
  private static final Pattern USER = Pattern.compile("//[^/?#]*@");

  /** What contradicts or is missing, a sentence each; empty when tokens can be checked. */
  public List<String> faults() {
    var faults = new ArrayList<String>();
    if (devLogin && (issuer.isPresent() || jwksUri.isPresent() || secret.isPresent())) {
      faults.add(
          "DEV_LOGIN excludes JWT_ISSUER, JWT_JWKS_URI and JWT_SECRET: set one or the other.");
    } else if (!devLogin && issuer.isEmpty() && secret.isEmpty()) {
      faults.add(
          "No issuer of tokens is configured: set JWT_ISSUER, JWT_SECRET, or DEV_LOGIN=true.");
    }
    if (jwksUri.isPresent() && issuer.isEmpty()) {
      faults.add("JWT_JWKS_URI needs JWT_ISSUER: whose keys are these?");
    }
    if (jwksUri.isPresent() && keysUri().isEmpty()) {
      faults.add("JWT_JWKS_URI is no http or https address.");
    }
    if (issuer.isPresent() && jwksUri.isEmpty() && keysUri().isEmpty() && secret.isEmpty()) {
      faults.add("JWT_ISSUER is no http or https address: set JWT_JWKS_URI or JWT_SECRET too.");
    }
    if (issuer.filter(name -> USER.matcher(name).find()).isPresent()) {
      faults.add("JWT_ISSUER is an address with a user: leave out what stands before the @.");
    }
    if (secret.filter(text -> secretBytes(text).length < SECRET_BYTES).isPresent()) {
      faults.add("JWT_SECRET is shorter than " + SECRET_BYTES + " bytes.");
    }
    return faults;
  }

  /** The {@code iss} that a token must have; empty when any will do (a secret alone). */
  public Optional<String> expectedIssuer() {
    return devLogin ? Optional.of(EMBEDDED) : issuer;
  }

  /** Where the keys are, or {@link #isDiscovered} where it is said where they are. */
  public Optional<URI> keysUri() {
    return jwksUri.or(() -> issuer.map(IssuerSettings::discovery)).flatMap(IssuerSettings::web);
  }

  public boolean isDiscovered() {
    return jwksUri.isEmpty();
  }

  public Optional<byte[]> secretBytes() {
    return secret.map(IssuerSettings::secretBytes);
  }

  /** For people, in one line; never the secret. */
  public String summary() {
    if (devLogin) {
      return "the embedded issuer (DEV_LOGIN), not for production";
    }
    var ways = new ArrayList<String>();
    keysUri().ifPresent(uri -> ways.add(ShownText.of("RS256 with the keys of " + uri)));
    secret.ifPresent(text -> ways.add("HS256 with JWT_SECRET"));
    return issuer.orElse("any issuer that knows JWT_SECRET") + ", " + String.join(", ", ways);
  }

  /** Leaves the secret out. */
  @Override
  public String toString() {
    return faults().isEmpty() ? summary() : faults().toString();
  }

  private static byte[] secretBytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String discovery(String issuer) {
    return issuer + (issuer.endsWith("/") ? "" : "/") + ".well-known/openid-configuration";
  }

  private static Optional<URI> web(String address) {
    try {
      var uri = new URI(address);
      var isWeb = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
      return Optional.of(uri).filter(any -> isWeb && any.getHost() != null);
    } catch (URISyntaxException notAnAddress) {
      return Optional.empty();
    }
  }
}
