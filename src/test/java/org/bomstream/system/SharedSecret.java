package org.bomstream.system;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bomstream.launch.Bomstream;

/** Tokens as an issuer gives them that shares a secret with the server, of any life. */
public final class SharedSecret {
  public static final String SECRET = "a-secret-of-the-tests-that-is-long-enough";

  private SharedSecret() {}

  /** A member of an organization, known for so long. */
  public static Api member(Bomstream server, String user, String organization, Duration life) {
    return new Api(server, sign(claims(user, life).claim("organization_id", organization)));
  }

  static Api operator(Bomstream server, String user) {
    return new Api(
        server, sign(claims(user, Duration.ofHours(1)).claim("groups", List.of("operator"))));
  }

  private static JWTClaimsSet.Builder claims(String user, Duration life) {
    return new JWTClaimsSet.Builder()
        .subject(user)
        .expirationTime(Date.from(Instant.now().plus(life)));
  }

  private static String sign(JWTClaimsSet.Builder claims) {
    try {
      var token = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims.build());
      token.sign(new MACSigner(SECRET));
      return token.serialize();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }
}
