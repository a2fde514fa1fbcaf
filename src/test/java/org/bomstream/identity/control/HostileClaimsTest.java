package org.bomstream.identity.control;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.util.Base64URL;
import java.security.Signature;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import org.bomstream.HandClock;
import org.bomstream.identity.entity.IssuerSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tokens that their issuer has signed, whatever stands in them. */
class HostileClaimsTest {
  private static final HandClock CLOCK = new HandClock();
  private static final TestIssuer ISSUER = new TestIssuer("one", CLOCK);
  private final String good =
      """
      {"iss":"%s","sub":"alice","org":{"id":"acme"},"exp":%d}\
      """
          .formatted(TestIssuer.NAME, CLOCK.instant().getEpochSecond() + 3_600);

  private final TokenVerifier verifier =
      new TokenVerifier(
          new IssuerSettings(
              false,
              Optional.of(TestIssuer.NAME),
              Optional.empty(),
              Set.of(),
              Optional.empty(),
              "org.id",
              "realm.roles"),
          Optional.of(new ImmutableJWKSet<>(new JWKSet(ISSUER.key.toPublicJWK()))),
          CLOCK);

  @Test
  void areTakenWhereNothingIsWrong() throws Exception {
    assertThat(verifier.verify(signed(good)).organizationId()).contains("acme");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ac\\u0000me",
        "\\u0000",
        "ac\\nme",
        "ac\\u007fme",
        "ac\\u0085me",
        "ac\\u2028me",
        "\\ud800",
        "ac\\udc00me",
        "\\udc00\\ud800",
        "acme\\ufffd"
      })
  void nameNobodyByWhatCannotBeKept(String name) {
    refuses(good.replace("acme", name), "The token's claim org.id ");
    refuses(good.replace("alice", name), "The token's claim sub ");
    refuses(good.replace("\"sub\":\"alice\"", "\"upn\":\"" + name + "\""), "claim upn ");
  }

  @Test
  void nameNobodyAtLength() throws Exception {
    assertThat(verifier.verify(signed(good.replace("acme", "x".repeat(255)))).organizationId())
        .isPresent();
    refuses(good.replace("acme", "x".repeat(256)), "org.id is over 255 characters long");
    refuses(good.replace("alice", "x".repeat(256)), "sub is over 255 characters long");
  }

  /** Of several such names, which are no UTF-8, each would be read as the same. */
  @Test
  void nameNobodyInAnotherEncoding() {
    refuses(good.replace("acme", "é").getBytes(ISO_8859_1), "org.id is not in UTF-8");
  }

  @ParameterizedTest
  @ValueSource(strings = {" ", "\u3000", "7", "[\"acme\"]", "{}", "null", "true"})
  void nameNoOrganizationByWhatIsNone(String value) throws Exception {
    String claim = value.isBlank() ? '"' + value + '"' : value;

    assertThat(verifier.verify(signed(good.replace("\"acme\"", claim))).roles()).isEmpty();
  }

  /** Not even where they look the same. */
  @ParameterizedTest
  @ValueSource(strings = {"acm\u0435", "ａcme", "acme\u200b", "Acme", "acme ", "acme\u0301"})
  void nameTheOrganizationOfJustTheseCodePoints(String name) throws Exception {
    assertThat(verifier.verify(signed(good.replace("acme", name))).organizationId())
        .contains(name)
        .isNotEqualTo(Optional.of("acme"));
  }

  @ParameterizedTest
  @CsvSource({"[1],false", "7,false", "'{\"id\":[]}',false", "'\"acme\"',false", "null,false"})
  void mayHaveAnythingOnThePathToTheOrganization(String value, boolean member) throws Exception {
    String claims = good.replace("{\"id\":\"acme\"}", value);

    assertThat(verifier.verify(signed(claims)).organizationId().isPresent()).isEqualTo(member);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1e18",
        "1e400",
        "-1",
        "-1e18",
        "9223372036854775807",
        "1e999999999",
        "99999999999999999999999",
        "253402300800",
        "\"soon\"",
        "\"\"",
        "[]",
        "{}",
        "true",
        "NaN",
        "\"1e18\"",
        "1e15",
        "0"
      })
  void holdForNoTimeThatIsNone(String time) {
    refuses(good.replaceFirst("\"exp\":\\d+", "\"exp\":" + time), "");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e18", "1e400", "-1", "-1e18", "253402300800", "\"soon\"", "[]", "{}"})
  void areOfNoTimeThatIsNone(String time) {
    for (String claim : new String[] {"nbf", "iat"}) {
      refuses(with("\"%s\":%s".formatted(claim, time)), "");
    }
  }

  @Test
  void mayTellTimesInFractions() throws Exception {
    String claims = good.replaceFirst("\"exp\":(\\d+)", "\"exp\":$1.75");

    assertThat(verifier.verify(signed(claims)).name()).isEqualTo("alice");
    assertThat(verifier.verify(signed(with("\"nbf\":0,\"iat\":1.5e9"))).name()).isEqualTo("alice");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"typ\":\"ID\"",
        "\"typ\":\"Refresh\"",
        "\"typ\":\"Offline\"",
        "\"typ\":\"Logout\"",
        "\"typ\":\"DPoP\"",
        "\"typ\":\"\"",
        "\"typ\":7",
        "\"typ\":[\"Bearer\"]",
        "\"at_hash\":\"x\"",
        "\"c_hash\":\"x\"",
        "\"events\":{\"http://schemas.openid.net/event/backchannel-logout\":{}}",
      })
  void openNothingThatAreNoAccessTokens(String claim) {
    refuses(with(claim), "The token is no access token (typ).");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Bearer", "bearer", "JWT", "at+jwt"})
  void areAccessTokensByTheirKind(String kind) throws Exception {
    assertThat(verifier.verify(signed(with("\"typ\":\"" + kind + "\""))).name()).isEqualTo("alice");
  }

  @ParameterizedTest
  @CsvSource({
    "JWT,true",
    "jwt,true",
    "at+jwt,true",
    "application/at+jwt,true",
    "logout+jwt,false",
    "dpop+jwt,false",
    "secevent+jwt,false",
    "JOSE,false",
    "'',false"
  })
  void areAccessTokensByTheirHead(String type, boolean access) throws Exception {
    var head = head().type(new JOSEObjectType(type)).build();
    String token = signed(head, good.getBytes(UTF_8));

    if (access) {
      assertThat(verifier.verify(token).name()).isEqualTo("alice");
    } else {
      assertThrows(InvalidToken.class, () -> verifier.verify(token));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"org\":{\"id\":\"globex\"}",
        "\"sub\":\"bob\"",
        "\"aud\":[1,null,{}]",
        "\"aud\":{}",
        "\"jti\":[]",
      })
  void haveNoMemberTwiceOrOfAnotherType(String claim) {
    refuses(with(claim), "");
  }

  @Test
  void mayBeManyAndDeep() throws Exception {
    String roles = "\"realm\":{\"roles\":[\"r\"" + ",\"r\"".repeat(2_000) + ",\"operator\"]}";
    assertThat(verifier.verify(signed(with(roles))).isOperator()).isTrue();
    for (String deep : new String[] {"[".repeat(5_000) + "]".repeat(5_000), "[".repeat(10_000)}) {
      verifies(with("\"x\":" + deep));
    }
    verifies(with("\"x\":" + "{\"y\":".repeat(2_000) + "1" + "}".repeat(2_000)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"alg\":\"RS256\",\"kid\":\"one\",\"crit\":[\"exp\"]}",
        "{\"alg\":\"RS256\",\"kid\":\"one\",\"crit\":[\"b64\"],\"b64\":false}",
        "{\"alg\":\"RS256\",\"kid\":\"one\",\"crit\":[null]}",
        "{\"alg\":\"RS256\",\"kid\":\"one\",\"crit\":\"b64\"}",
        "{\"alg\":\"RS256\",\"kid\":7}",
        "{\"alg\":\"RS256\",\"kid\":\"one\",\"jwk\":7}",
        "{\"alg\":\"RS256\",\"kid\":\"one\",\"jku\":7}",
        "{\"alg\":[],\"kid\":\"one\"}",
        "{\"alg\":\"\",\"kid\":\"one\"}",
        "{\"alg\":null}",
        "{\"alg\":\"RS256\",\"alg\":\"HS256\"}",
        "{\"alg\":\"RS256\",\"kid\":\"one\",\"typ\":7}",
        "{\"alg\":\"RS256\",\"kid\":\"one\",\"typ\":\"\"}",
        "{\"alg\":\"RSA-OAEP\",\"enc\":\"A256GCM\",\"zip\":\"DEF\"}",
        "[]",
        "7",
        "",
      })
  void openNothingWithAHeadThatIsNotUnderstood(String head) throws Exception {
    String token = raw(head, good);

    assertThrows(InvalidToken.class, () -> verifier.verify(token));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"jku\":\"http://127.0.0.1:9/keys\"",
        "\"x5u\":\"http://127.0.0.1:9/x\"",
        "\"zip\":\"DEF\"",
        "\"crit\":[]",
        "\"x5c\":[\"!\"]"
      })
  void tellUsNoKeysOfTheirOwn(String member) throws Exception {
    String token = raw("{\"alg\":\"RS256\",\"kid\":\"one\",%s}".formatted(member), good);

    assertThat(verifier.verify(token).name()).isEqualTo("alice");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "[]", "7", "null", "{", "\"x\"", "{}{}", "\u0000", "{\"exp\":}"})
  void areAnObject(String claims) {
    refuses(claims, "");
  }

  private void verifies(String claims) throws Exception {
    try {
      assertThat(verifier.verify(signed(claims)).name()).isEqualTo("alice");
    } catch (InvalidToken tooDeep) {
      assertThat(tooDeep).hasMessageContaining("JSON");
    }
  }

  private void refuses(String claims, String reason) {
    refuses(claims.getBytes(UTF_8), reason);
  }

  /** Without an exception of any other kind, which would be a fault of ours. */
  private void refuses(byte[] claims, String reason) {
    assertThat(
            assertThrows(InvalidToken.class, () -> verifier.verify(signed(head().build(), claims))))
        .hasMessageContaining(reason);
  }

  private String with(String claim) {
    return good.replaceFirst("}$", "," + Matcher.quoteReplacement(claim) + "}");
  }

  private static String signed(String claims) {
    return signed(head().build(), claims.getBytes(UTF_8));
  }

  private static JWSHeader.Builder head() {
    return new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("one");
  }

  private static String signed(JWSHeader head, byte[] claims) {
    try {
      var token = new JWSObject(head, new Payload(claims));
      token.sign(new RSASSASigner(ISSUER.key));
      return token.serialize();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  /** With a head that no library would write. */
  private static String raw(String head, String claims) throws Exception {
    String text = Base64URL.encode(head) + "." + Base64URL.encode(claims);
    var signature = Signature.getInstance("SHA256withRSA");
    signature.initSign(ISSUER.key.toPrivateKey());
    signature.update(text.getBytes(US_ASCII));
    return text + "." + Base64URL.encode(signature.sign());
  }
}
