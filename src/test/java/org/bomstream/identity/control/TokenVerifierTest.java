package org.bomstream.identity.control;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jwt.PlainJWT;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bomstream.HandClock;
import org.bomstream.identity.entity.IssuerSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenVerifierTest {
  private static final HandClock CLOCK = new HandClock();
  private static final TestIssuer ISSUER = new TestIssuer("one", CLOCK);
  private static final Optional<String> NAME = Optional.of(TestIssuer.NAME);
  private static final Optional<String> SECRET = Optional.of(TestIssuer.SECRET);

  @Test
  void takesRs256OfTheIssuersKey() throws Exception {
    var caller = both().verify(ISSUER.rs256(ISSUER.claims()));

    assertThat(caller.name()).isEqualTo("alice");
    assertThat(caller.organizationId()).contains("acme");
    assertThat(caller.isOperator()).isFalse();
    assertThat(caller.expiresAt()).contains(CLOCK.instant().plus(Duration.ofHours(1)));
  }

  @Test
  void takesHs256OfTheSecret() throws Exception {
    var token = TestIssuer.hs256(TestIssuer.SECRET.getBytes(UTF_8), ISSUER.claims());

    assertThat(both().verify(token).name()).isEqualTo("alice");
  }

  @Test
  void refusesHs256SignedWithThePublicKey() throws Exception {
    for (var publicKey :
        List.of(
            ISSUER.key.toPublicKey().getEncoded(),
            ISSUER.key.toPublicJWK().toJSONString().getBytes(UTF_8))) {
      refuses(both(), TestIssuer.hs256(publicKey, ISSUER.claims()), "none of the issuer's keys");
      refuses(rsaOnly(), TestIssuer.hs256(publicKey, ISSUER.claims()), "none of the issuer's keys");
    }
  }

  @Test
  void refusesHs256WhereThereIsNoSecretAndRs256WhereThereAreNoKeys() {
    var hs256 = TestIssuer.hs256(TestIssuer.SECRET.getBytes(UTF_8), ISSUER.claims());
    var secretOnly = new TokenVerifier(TestIssuer.settings(NAME, SECRET), Optional.empty(), CLOCK);

    refuses(rsaOnly(), hs256, "none of the issuer's keys");
    refuses(secretOnly, ISSUER.rs256(ISSUER.claims()), "none of the issuer's keys");
  }

  @Test
  void refusesOtherAlgorithmsOfTheSameKey() throws Exception {
    var header = new JWSHeader.Builder(JWSAlgorithm.RS512).keyID("one").build();
    var token = TestIssuer.sign(header, ISSUER.claims(), new RSASSASigner(ISSUER.key));

    refuses(both(), token, "none of the issuer's keys");
  }

  @Test
  void refusesTheAlgorithmNone() {
    refuses(both(), new PlainJWT(ISSUER.claims().build()).serialize(), "none of the issuer's keys");
  }

  @Test
  void refusesAnUnknownKey() {
    var stranger = new TestIssuer("two", CLOCK);

    refuses(both(), stranger.rs256(stranger.claims()), "none of the issuer's keys");
  }

  @Test
  void refusesAnotherKeyOfTheSameName() {
    var imitator = new TestIssuer("one", CLOCK);

    refuses(both(), imitator.rs256(imitator.claims()), "none of the issuer's keys");
  }

  @Test
  void refusesChangedClaims() {
    var parts = ISSUER.rs256(ISSUER.claims()).split("\\.");
    var other = ISSUER.rs256(ISSUER.claims().claim("organization_id", "globex")).split("\\.");

    refuses(both(), parts[0] + "." + other[1] + "." + parts[2], "none of the issuer's keys");
  }

  @Test
  void takesATokenUntil30SecondsAfterItsExpiry() throws Exception {
    var late = ISSUER.rs256(ISSUER.claims().expirationTime(ISSUER.in(Duration.ofSeconds(-29))));
    var tooLate = ISSUER.rs256(ISSUER.claims().expirationTime(ISSUER.in(Duration.ofSeconds(-30))));

    assertThat(both().verify(late).name()).isEqualTo("alice");
    refuses(both(), tooLate, "has expired");
  }

  @Test
  void refusesATokenWithoutExpiry() {
    refuses(both(), ISSUER.rs256(ISSUER.claims().expirationTime(null)), "no expiry");
  }

  @Test
  void takesATokenFrom30SecondsBeforeItHolds() throws Exception {
    var early = ISSUER.rs256(ISSUER.claims().notBeforeTime(ISSUER.in(Duration.ofSeconds(30))));
    var tooEarly = ISSUER.rs256(ISSUER.claims().notBeforeTime(ISSUER.in(Duration.ofSeconds(31))));

    assertThat(both().verify(early).name()).isEqualTo("alice");
    refuses(both(), tooEarly, "does not hold yet");
  }

  @Test
  void refusesAnotherIssuer() {
    refuses(both(), ISSUER.rs256(ISSUER.claims().issuer("https://evil.example")), "(iss)");
    refuses(both(), ISSUER.rs256(ISSUER.claims().issuer(null)), "(iss)");
  }

  @Test
  void takesAnyIssuerWhereOnlyTheSecretIsKnown() throws Exception {
    var verifier =
        new TokenVerifier(TestIssuer.settings(Optional.empty(), SECRET), Optional.empty(), CLOCK);
    var token = TestIssuer.hs256(TestIssuer.SECRET.getBytes(UTF_8), ISSUER.claims().issuer(null));

    assertThat(verifier.verify(token).name()).isEqualTo("alice");
  }

  @Test
  void needsOneOfTheAudiencesInAudOrAzp() throws Exception {
    var verifier = forAudience(Set.of("cbp-frontend", "bomstream"));

    for (var good :
        List.of(
            ISSUER.claims().audience(List.of("account", "bomstream")),
            ISSUER.claims().audience("account").claim("azp", "cbp-frontend"))) {
      assertThat(verifier.verify(ISSUER.rs256(good)).name()).isEqualTo("alice");
    }
    refuses(verifier, ISSUER.rs256(ISSUER.claims().audience("account")), "another audience");
    refuses(verifier, ISSUER.rs256(ISSUER.claims()), "another audience");
  }

  @Test
  void takesAccessTokensOfRfc9068ButNoOtherTypes() throws Exception {
    assertThat(both().verify(typed("at+jwt")).name()).isEqualTo("alice");
    refuses(both(), typed("logout+jwt"), "none of the issuer's keys");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ".", "..", "a.b.c", "eyJhbGciOiJSUzI1NiJ9.e30.", "ä€\u0000"})
  void refusesWhatIsNoToken(String garbage) {
    assertThrows(InvalidToken.class, () -> both().verify(garbage));
  }

  private static String typed(String type) throws Exception {
    var header =
        new JWSHeader.Builder(JWSAlgorithm.RS256)
            .keyID("one")
            .type(new JOSEObjectType(type))
            .build();
    return TestIssuer.sign(header, ISSUER.claims(), new RSASSASigner(ISSUER.key));
  }

  private static TokenVerifier both() {
    return verifier(TestIssuer.settings(NAME, SECRET));
  }

  private static TokenVerifier rsaOnly() {
    return verifier(TestIssuer.settings(NAME, Optional.empty()));
  }

  private static TokenVerifier forAudience(Set<String> audiences) {
    return verifier(
        new IssuerSettings(
            false,
            NAME,
            Optional.empty(),
            audiences,
            Optional.empty(),
            "organization_id",
            "groups"));
  }

  private static TokenVerifier verifier(IssuerSettings settings) {
    var keys = new ImmutableJWKSet<>(new JWKSet(ISSUER.key.toPublicJWK()));
    return new TokenVerifier(settings, Optional.of(keys), CLOCK);
  }

  /** For the reason given, and without a word of the token. */
  private static void refuses(TokenVerifier verifier, String token, String reason) {
    var refusal = assertThrows(InvalidToken.class, () -> verifier.verify(token));

    assertThat(refusal).hasMessageContaining(reason).hasNoCause();
    for (var part : token.split("\\.")) {
      assertThat(part.isEmpty() || !refusal.detail().contains(part)).isTrue();
    }
  }
}
