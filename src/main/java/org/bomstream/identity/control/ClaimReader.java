package org.bomstream.identity.control;

import com.nimbusds.jwt.JWTClaimsSet;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bomstream.identity.entity.IssuerSettings;
import org.bomstream.identity.entity.Role;
import org.jspecify.annotations.Nullable;

/** Reads who is calling from the claims of a token that holds. */
record ClaimReader(IssuerSettings settings) {

  TokenCaller read(JWTClaimsSet claims) throws InvalidToken {
    var all = claims.getClaims();
    var organization = text(at(all, settings.organizationClaim()));
    var operator = words(at(all, settings.rolesClaim())).contains(Role.OPERATOR);
    return new TokenCaller(
        name(all),
        organization,
        operator,
        Optional.of(claims.getExpirationTime().toInstant()),
        microProfile(all));
  }

  private static String name(Map<String, Object> claims) throws InvalidToken {
    return Stream.of("sub", "upn", "preferred_username")
        .flatMap(claim -> text(claims.get(claim)).stream())
        .findFirst()
        .orElseThrow(() -> new InvalidToken("The token names nobody (sub)."));
  }

  /** A claim of just this name comes first: names that are addresses have dots too. */
  private static @Nullable Object at(Map<?, ?> claims, String path) {
    if (claims.containsKey(path)) {
      return claims.get(path);
    }
    @Nullable Object found = claims;
    for (var step : path.split("\\.")) {
      found = found instanceof Map<?, ?> map ? map.get(step) : null;
    }
    return found;
  }

  private static Optional<String> text(@Nullable Object claim) {
    return claim instanceof String text && !text.isBlank() ? Optional.of(text) : Optional.empty();
  }

  private static Collection<?> words(@Nullable Object claim) {
    return switch (claim) {
      case Collection<?> list -> list;
      case String text -> Arrays.asList(text.split("[\\s,]+"));
      case null, default -> Set.of();
    };
  }

  private static Map<String, Object> microProfile(Map<String, Object> claims) {
    var shaped = new HashMap<String, Object>();
    claims.forEach((name, claim) -> shaped.put(name, shape(name, claim)));
    shaped.values().removeIf(Objects::isNull);
    return Map.copyOf(shaped);
  }

  private static Object shape(String name, Object claim) {
    return switch (claim) {
      case Date date -> Instant.ofEpochMilli(date.getTime()).getEpochSecond();
      case Collection<?> list when "aud".equals(name) -> new LinkedHashSet<>(list);
      case null, default -> claim;
    };
  }
}
