package org.bomstream.identity.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class IssuerSettingsTest {
  private static final String SECRET = "0123456789abcdef0123456789abcdef";
  private static final String REALM = "https://id.example/realms/ananta";

  @Test
  void needsAnIssuer() {
    assertThat(settings(false, null, null, null).faults())
        .singleElement()
        .asString()
        .contains("JWT_ISSUER", "JWT_SECRET", "DEV_LOGIN");
  }

  @Test
  void theEmbeddedIssuerExcludesOthers() {
    assertThat(settings(true, null, null, null).faults()).isEmpty();
    assertThat(settings(true, REALM, null, null).faults()).hasSize(1);
    assertThat(settings(true, null, null, SECRET).faults()).hasSize(1);
  }

  @Test
  void theSecretHas32BytesAtLeast() {
    assertThat(settings(false, null, null, SECRET).faults()).isEmpty();
    assertThat(settings(false, null, null, SECRET.substring(1)).faults())
        .singleElement()
        .asString()
        .contains("32 bytes")
        .doesNotContain(SECRET.substring(1));
  }

  @Test
  void keysAreFoundByTheIssuersAddress() {
    assertThat(settings(false, REALM, null, null).keysUri().map(Object::toString))
        .contains(REALM + "/.well-known/openid-configuration");
    assertThat(settings(false, REALM, REALM + "/certs", null).keysUri().map(Object::toString))
        .contains(REALM + "/certs");
  }

  @Test
  void anIssuerWithoutAddressNeedsKeysOrSecret() {
    assertThat(settings(false, "me", null, null).faults()).hasSize(1);
    assertThat(settings(false, "me", null, SECRET).faults()).isEmpty();
    assertThat(settings(false, "me", REALM, null).faults()).isEmpty();
  }

  @Test
  void saysWhichAddressIsNone() {
    for (var none : new String[] {"nonsense", "ftp://x/y", "https://", "http://a b"}) {
      assertThat(settings(false, REALM, none, null).faults())
          .singleElement()
          .asString()
          .contains("JWT_JWKS_URI");
    }
    assertThat(settings(false, null, REALM, SECRET).faults()).hasSize(1);
  }

  @Test
  void neverPrintsTheSecret() {
    var settings = settings(false, REALM, null, SECRET);

    assertThat(settings.toString() + settings.summary()).doesNotContain(SECRET);
  }

  @Test
  void neverPrintsWhoSignsIn() {
    var keys = "https://id.example/keys?key=s3cret";

    assertThat(settings(false, REALM, keys, null).summary())
        .contains("https://id.example/keys")
        .doesNotContain("s3cret");
    assertThat(settings(false, "https://me:s3cret@id.example/", keys, null).faults())
        .singleElement()
        .asString()
        .contains("JWT_ISSUER")
        .doesNotContain("s3cret");
    assertThat(settings(false, "https://id.example/@me", keys, null).faults()).isEmpty();
  }

  private static IssuerSettings settings(
      boolean devLogin,
      @Nullable String issuer,
      @Nullable String jwksUri,
      @Nullable String secret) {
    return new IssuerSettings(
        devLogin,
        Optional.ofNullable(issuer),
        Optional.ofNullable(jwksUri),
        Set.of(),
        Optional.ofNullable(secret),
        "organization_id",
        "groups");
  }
}
