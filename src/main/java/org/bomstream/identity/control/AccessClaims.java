package org.bomstream.identity.control;

import com.nimbusds.jwt.JWTClaimsSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells access tokens from what else an issuer signs with the same key: ID tokens, refresh tokens,
 * logout tokens, events. The type in the token's head tells some of them; these are told by their
 * claims alone.
 */
final class AccessClaims {
  /**
   * As Keycloak names the kind of each of its tokens in a claim; others leave it out. A kind that
   * is not known here is none that may enter.
   */
  private static final Set<String> ACCESS = Set.of("bearer", "at+jwt", "jwt");

  /** Of ID tokens (OpenID Connect Core, section 3.1.3.6 and 3.3.2.11), and of events (RFC 8417). */
  private static final List<String> OF_OTHERS = List.of("at_hash", "c_hash", "events");

  private AccessClaims() {}

  static boolean are(JWTClaimsSet claims) {
    return OF_OTHERS.stream().noneMatch(claim -> claims.getClaim(claim) != null)
        && isAccess(claims.getClaim("typ"));
  }

  private static boolean isAccess(@Nullable Object kind) {
    return kind == null
        || (kind instanceof String name && ACCESS.contains(name.toLowerCase(Locale.ROOT)));
  }
}
