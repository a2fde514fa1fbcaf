package org.bomstream.identity.control;

import com.nimbusds.jwt.JWTClaimsSet;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.bomstream.identity.entity.IssuerSettings;
import org.bomstream.identity.entity.Role;
import org.bomstream.problem.ClientText;
import org.jspecify.annotations.Nullable;

/** Reads who is calling from the claims of a token that holds. */
record ClaimReader(IssuerSettings settings) {
  private static final List<String> NAMES = List.of("sub", "upn", "preferred_username");
  private static final int LONGEST = 255;
  private static final char REPLACEMENT = '\uFFFD';

  TokenCaller read(JWTClaimsSet claims) throws InvalidToken {
    var all = claims.getClaims();
    var path = settings.organizationClaim();
    var organization = text(path, at(all, path));
    var operator = words(at(all, settings.rolesClaim())).contains(Role.OPERATOR);
    return new TokenCaller(
        name(all),
        organization,
        operator,
        Optional.of(claims.getExpirationTime().toInstant()),
        microProfile(all));
  }

  private static String name(Map<String, Object> claims) throws InvalidToken {
    for (var claim : NAMES) {
      var name = text(claim, claims.get(claim));
      if (name.isPresent()) {
        return name.get();
      }
    }
    throw new InvalidToken("The token names nobody (sub).");
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

  /** Texts are kept and compared as they are, so that each tenant's name is its own. */
  private static Optional<String> text(String claim, @Nullable Object value) throws InvalidToken {
    if (!(value instanceof String text)) {
      return Optional.empty();
    }
    var flaw = ClientText.flaw(text, LONGEST).or(() -> undecoded(text));
    if (flaw.isPresent()) {
      throw new InvalidToken("The token's claim %s %s.".formatted(claim, flaw.get()));
    }
    return Optional.of(text).filter(name -> !name.isBlank());
  }

  /** What stands for bytes that are no UTF-8: different names would become the same. */
  private static Optional<String> undecoded(String text) {
    return text.indexOf(REPLACEMENT) < 0 ? Optional.empty() : Optional.of("is not in UTF-8");
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
