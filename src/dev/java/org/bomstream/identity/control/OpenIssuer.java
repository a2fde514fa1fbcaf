package org.bomstream.identity.control;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.bomstream.fuzz.Expect;
import org.bomstream.identity.entity.IssuerSettings;

/** Signs whatever it is given, by a secret that the verifier knows. */
final class OpenIssuer {
  static final String HEAD = "{\"alg\":\"HS256\",\"typ\":\"JWT\"}";
  static final List<String> CLAIMS =
      List.of(
          "{\"sub\":\"alice\",\"organization_id\":\"acme\",\"exp\":2000000000,\"nbf\":1}",
          "{\"upn\":\"oscar\",\"groups\":[\"operator\"],\"aud\":[\"a\",\"b\"],\"exp\":2000000000}",
          "{\"sub\":\"b\",\"iss\":\"i\",\"iat\":1.5,\"exp\":2000000000,\"x\":{\"y\":[1,null]}}");

  private static final String SECRET = "0123456789abcdef0123456789abcdef";
  private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();
  private static final Instant END = Instant.parse("9999-12-31T00:00:00Z");
  private static final Clock NOW =
      Clock.fixed(Instant.ofEpochSecond(1_800_000_000), ZoneOffset.UTC);

  private final TokenVerifier verifier =
      new TokenVerifier(
          new IssuerSettings(
              false,
              Optional.empty(),
              Optional.empty(),
              Set.of(),
              Optional.of(SECRET),
              "organization_id",
              "groups"),
          Optional.empty(),
          NOW);

  String sign(String head, String claims) {
    try {
      String text = encoded(head) + "." + encoded(claims);
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(SECRET.getBytes(US_ASCII), "HmacSHA256"));
      return text + "." + BASE64.encodeToString(mac.doFinal(text.getBytes(US_ASCII)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String encoded(String text) {
    return BASE64.encodeToString(text.getBytes(ISO_8859_1));
  }

  /** Whoever is let in is somebody who can be written down. */
  boolean verify(String token) throws KeysUnavailable {
    try {
      TokenCaller caller = verifier.verify(token);
      Expect.storable(caller.name());
      caller.organizationId().ifPresent(Expect::storable);
      Expect.that(caller.expiresAt().orElseThrow().isBefore(END), "a token that never expires");
      return true;
    } catch (InvalidToken told) {
      Expect.that(!told.detail().isBlank(), "no reason");
      return false;
    }
  }
}
