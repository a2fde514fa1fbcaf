package org.bomstream.identity.control;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.bomstream.identity.entity.IssuerSettings;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Tells who is calling by a bearer token, in whatever way it came. */
@ApplicationScoped
public class Tokens {

  private static final int LONGEST = 16_384;
  private static final int REMEMBERED = 20_000;

  @Inject IssuerSettings settings;
  @Inject SigningKey signingKey;

  @Inject
  @ConfigProperty(name = "admin.api.token")
  Optional<String> adminToken;

  Clock clock = Clock.systemUTC();

  private Optional<Fingerprint> admin;
  private Optional<TokenVerifier> verifier;
  private TokenMemory memory;

  @PostConstruct
  void open() {
    admin = adminToken.map(String::strip).filter(text -> !text.isEmpty()).map(Fingerprint::of);
    memory = new TokenMemory(REMEMBERED, clock);
    verifier =
        settings.faults().isEmpty()
            ? Optional.of(new TokenVerifier(settings, rsaKeys(), clock))
            : Optional.empty();
  }

  /**
   * @throws InvalidToken when it does not hold: the caller must bring another
   * @throws KeysUnavailable when that cannot be told now
   */
  public TokenCaller caller(String token) throws InvalidToken, KeysUnavailable {
    if (token.length() > LONGEST) {
      throw new InvalidToken("The token is longer than " + LONGEST + " characters.");
    }
    var fingerprint = Fingerprint.of(token);
    if (admin.filter(fingerprint::matches).isPresent()) {
      return TokenCaller.admin();
    }
    var known = memory.find(fingerprint);
    return known.isPresent() ? known.get() : verified(token, fingerprint);
  }

  private TokenCaller verified(String token, Fingerprint fingerprint)
      throws InvalidToken, KeysUnavailable {
    if (verifier.isEmpty()) {
      throw new InvalidToken("This server has no issuer whose tokens it could take.");
    }
    var caller = verifier.get().verify(token);
    memory.remember(fingerprint, caller);
    return caller;
  }

  private Optional<JWKSource<SecurityContext>> rsaKeys() {
    return settings.devLogin()
        ? Optional.of(signingKey)
        : settings.keysUri().map(uri -> RemoteKeys.standard().of(settings));
  }
}
