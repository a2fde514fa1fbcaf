package org.bomstream.identity.control;

import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.BadJWTException;
import com.nimbusds.jwt.proc.JWTClaimsSetVerifier;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * When a token's claims hold: kind, issuer, audience, times. The messages are for the caller.
 *
 * @param issuer empty: any
 * @param audiences one must be in {@code aud} or be {@code azp}; empty: any
 */
record ClaimRules(Optional<String> issuer, Set<String> audiences, Clock clock)
    implements JWTClaimsSetVerifier<SecurityContext> {

  /** How far the issuer's clock may be from ours. */
  static final Duration SKEW = Duration.ofSeconds(30);

  /**
   * As Keycloak names the kind of each of its tokens in a claim; others leave it out. A kind that
   * is not known here is none that may enter.
   */
  private static final Set<String> ACCESS = Set.of("bearer", "at+jwt", "jwt");

  /** Of ID tokens (OpenID Connect Core, section 3.1.3.6 and 3.3.2.11), and of events (RFC 8417). */
  private static final List<String> OF_OTHERS = List.of("at_hash", "c_hash", "events");

  private static final List<String> TIMES = List.of("exp", "nbf", "iat");

  /** Beyond that, not even the database has times, and sums of seconds overflow. */
  private static final Date LATEST = Date.from(Instant.parse("9999-12-31T00:00:00Z"));

  @Override
  public void verify(JWTClaimsSet claims, SecurityContext context) throws BadJWTException {
    var now = clock.instant();
    require(isAccess(claims), "The token is no access token (typ).");
    for (var time : TIMES) {
      require(
          isTime(claims.getClaim(time)), "The token has a time that is none (%s).".formatted(time));
    }
    require(claims.getExpirationTime() != null, "The token has no expiry (exp).");
    require(holds(claims.getExpirationTime().toInstant(), now), "The token has expired.");
    require(
        claims.getNotBeforeTime() == null
            || !claims.getNotBeforeTime().toInstant().isAfter(now.plus(SKEW)),
        "The token does not hold yet (nbf).");
    require(
        issuer.isEmpty() || issuer.get().equals(claims.getIssuer()),
        "The token is another issuer's (iss).");
    require(isMeantForUs(claims), "The token is meant for another audience (aud, azp).");
  }

  /** The type in the token's head tells some others of the same key; these are told by claims. */
  private static boolean isAccess(JWTClaimsSet claims) {
    return OF_OTHERS.stream().noneMatch(claim -> claims.getClaim(claim) != null)
        && isAccess(claims.getClaim("typ"));
  }

  private static boolean isAccess(@Nullable Object kind) {
    return kind == null
        || (kind instanceof String name && ACCESS.contains(name.toLowerCase(Locale.ROOT)));
  }

  private static boolean isTime(@Nullable Object claim) {
    return !(claim instanceof Date date) || (date.getTime() >= 0 && date.before(LATEST));
  }

  static boolean holds(Instant expiry, Instant now) {
    return now.isBefore(expiry.plus(SKEW));
  }

  private boolean isMeantForUs(JWTClaimsSet claims) {
    var named = new HashSet<Object>(claims.getAudience());
    named.add(claims.getClaim("azp"));
    return audiences.isEmpty() || !Collections.disjoint(named, audiences);
  }

  private static void require(boolean condition, String otherwise) throws BadJWTException {
    if (!condition) {
      throw new BadJWTException(otherwise);
    }
  }
}
