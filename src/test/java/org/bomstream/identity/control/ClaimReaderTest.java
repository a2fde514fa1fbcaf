package org.bomstream.identity.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.nimbusds.jwt.JWTClaimsSet;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bomstream.identity.entity.IssuerSettings;
import org.bomstream.identity.entity.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimReaderTest {

  @Test
  void aTokenWithAnOrganizationIsAMember() throws Exception {
    var caller = read("organization_id", "groups", claims().claim("organization_id", "acme"));

    assertThat(caller.roles()).containsExactly(Role.MEMBER);
  }

  @Test
  void aTokenWithNeitherIsAStranger() throws Exception {
    for (var organization : new Object[] {null, "", "  ", 7, List.of("acme"), Map.of("a", "b")}) {
      var caller =
          read("organization_id", "groups", claims().claim("organization_id", organization));

      assertThat(caller.roles()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"operator", "user operator", "user,operator", "user, operator"})
  void rolesMayBeAText(String roles) throws Exception {
    assertThat(read("o", "groups", claims().claim("groups", roles)).isOperator()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"operators", "Operator", "co-operator", ""})
  void otherRolesAreNone(String roles) throws Exception {
    assertThat(read("o", "groups", claims().claim("groups", roles)).isOperator()).isFalse();
    assertThat(read("o", "groups", claims().claim("groups", List.of(roles))).isOperator())
        .isFalse();
  }

  @Test
  void followsPathsAsKeycloakHasThem() throws Exception {
    var claims =
        claims()
            .claim("realm_access", Map.of("roles", List.of("user", "operator")))
            .claim("tenant", Map.of("a", Map.of("b", "acme")));

    var caller = read("tenant.a.b", "realm_access.roles", claims);

    assertThat(caller.organizationId()).contains("acme");
    assertThat(caller.isOperator()).isTrue();
    assertThat(read("tenant.x.b", "realm_access.roles.x", claims).roles()).isEmpty();
  }

  @Test
  void aClaimOfJustThisNameComesBeforeThePath() throws Exception {
    var name = "https://example.org/organization";

    assertThat(read(name, "groups", claims().claim(name, "acme")).organizationId())
        .contains("acme");
  }

  @Test
  void refusesATokenThatNamesNobody() {
    var nobody = new JWTClaimsSet.Builder().expirationTime(new Date());

    assertThrows(InvalidToken.class, () -> read("organization_id", "groups", nobody));
  }

  @Test
  void showsClaimsAsMicroProfileHasThem() throws Exception {
    var caller = read("o", "groups", claims().audience("bomstream").issuer("me"));

    assertThat(caller.getAudience()).isEqualTo(Set.of("bomstream"));
    assertThat(caller.getExpirationTime()).isEqualTo(1000);
    assertThat(caller.getSubject()).isEqualTo("alice");
    assertThat(caller.getIssuer()).isEqualTo("me");
    assertThat(caller.getRawToken()).isNull();
  }

  private static JWTClaimsSet.Builder claims() {
    return new JWTClaimsSet.Builder().subject("alice").expirationTime(new Date(1_000_000));
  }

  private static TokenCaller read(String organization, String roles, JWTClaimsSet.Builder claims)
      throws InvalidToken {
    var none = Optional.<String>empty();
    var settings = new IssuerSettings(false, none, none, Set.of(), none, organization, roles);
    return new ClaimReader(settings).read(claims.build());
  }
}
