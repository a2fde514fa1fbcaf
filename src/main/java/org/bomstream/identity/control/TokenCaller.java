package org.bomstream.identity.control;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bomstream.identity.entity.Caller;
import org.bomstream.identity.entity.Role;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/**
 * The caller that a token which holds names. The token's text is not kept: nothing that prints a
 * principal can give it away, so {@link #getRawToken} is null.
 *
 * @param claims all claims of the token, by name
 */
public record TokenCaller(
    String name,
    Optional<String> organizationId,
    boolean isOperator,
    Optional<Instant> expiresAt,
    Map<String, Object> claims)
    implements Caller, JsonWebToken {

  /** Whom the static token stands for. */
  public static TokenCaller admin() {
    return new TokenCaller("admin", Optional.empty(), true, Optional.empty(), Map.of());
  }

  /** The roles for {@code @RolesAllowed}; empty for a stranger, who may do nothing. */
  public Set<String> roles() {
    var roles = new LinkedHashSet<String>();
    organizationId.ifPresent(organization -> roles.add(Role.MEMBER));
    if (isOperator) {
      roles.add(Role.OPERATOR);
    }
    return roles;
  }

  @Override
  public String getName() {
    return name;
  }

  @Override
  public Set<String> getGroups() {
    return roles();
  }

  @Override
  public Set<String> getClaimNames() {
    return claims.keySet();
  }

  /** As MicroProfile JWT has it: times are seconds since 1970, {@code aud} is a set. */
  @Override
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // as the interface has it
  public <T> @Nullable T getClaim(String claim) {
    return (T) claims.get(claim);
  }

  /** Leaves the claims out. */
  @Override
  public String toString() {
    return name;
  }
}
