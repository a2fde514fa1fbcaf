package org.bomstream.identity.control;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.source.ImmutableSecret;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.RateLimitReachedException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWSKeySelector;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.BadJWTException;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.text.ParseException;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bomstream.identity.entity.IssuerSettings;

/** Checks signature and claims. What fails is told in words of our own: none hold the token. */
class TokenVerifier {

  private static final String NO_TOKEN = "The token is no JSON Web Token.";
  private static final String UNKNOWN_KEY =
      "The token's signature is by none of the issuer's keys.";

  private final DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
  private final ClaimReader reader;
  private final Optional<JWKSource<SecurityContext>> rsaKeys;

  /**
   * @param rsaKeys the issuer's public keys; empty where only HS256 is taken
   */
  TokenVerifier(
      IssuerSettings settings, Optional<JWKSource<SecurityContext>> rsaKeys, Clock clock) {
    this.rsaKeys = rsaKeys;
    reader = new ClaimReader(settings);
    processor.setJWSTypeVerifier(
        new DefaultJOSEObjectTypeVerifier<>(
            JOSEObjectType.JWT,
            new JOSEObjectType("at+jwt"),
            new JOSEObjectType("application/at+jwt"),
            null));
    processor.setJWTClaimsSetVerifier(
        new ClaimRules(settings.expectedIssuer(), settings.audiences(), clock));
    processor.setJWSKeySelector(keys(settings, rsaKeys));
  }

  TokenCaller verify(String token) throws InvalidToken, KeysUnavailable {
    return reader.read(claims(token));
  }

  private JWTClaimsSet claims(String token) throws InvalidToken, KeysUnavailable {
    try {
      return processor.process(token, null);
    } catch (BadJWTException e) {
      // The rules' own words have no cause; the library's may repeat claims.
      throw new InvalidToken(e.getCause() == null ? String.valueOf(e.getMessage()) : NO_TOKEN);
    } catch (ParseException | RuntimeException e) {
      // At what is no token, the library fails in many ways: at a head that is null, for one.
      throw new InvalidToken(NO_TOKEN);
    } catch (BadJOSEException e) {
      throw new InvalidToken(UNKNOWN_KEY);
    } catch (RateLimitReachedException e) {
      if (knowsKeys()) {
        throw new InvalidToken(UNKNOWN_KEY);
      }
      throw new KeysUnavailable(e);
    } catch (JOSEException e) {
      throw new KeysUnavailable(e);
    }
  }

  /** Whether keys are at hand of which none fits, as opposed to none having been fetched yet. */
  private boolean knowsKeys() {
    var any = new JWKSelector(new JWKMatcher.Builder().build());
    return rsaKeys.filter(keys -> has(keys, any)).isPresent();
  }

  private static boolean has(JWKSource<SecurityContext> keys, JWKSelector selector) {
    try {
      return !keys.get(selector, null).isEmpty();
    } catch (KeySourceException stillNone) {
      return false;
    }
  }

  /** A selector for each algorithm, so that no key is ever used for the other. */
  private static JWSKeySelector<SecurityContext> keys(
      IssuerSettings settings, Optional<JWKSource<SecurityContext>> rsaKeys) {
    Map<JWSAlgorithm, JWSKeySelector<SecurityContext>> selectors = new HashMap<>();
    rsaKeys.ifPresent(keys -> put(selectors, JWSAlgorithm.RS256, keys));
    settings
        .secretBytes()
        .ifPresent(secret -> put(selectors, JWSAlgorithm.HS256, new ImmutableSecret<>(secret)));
    return (header, context) -> {
      var selector = selectors.get(header.getAlgorithm());
      return selector == null ? List.of() : selector.selectJWSKeys(header, context);
    };
  }

  private static void put(
      Map<JWSAlgorithm, JWSKeySelector<SecurityContext>> selectors,
      JWSAlgorithm algorithm,
      JWKSource<SecurityContext> keys) {
    selectors.put(algorithm, new JWSVerificationKeySelector<>(algorithm, keys));
  }
}
