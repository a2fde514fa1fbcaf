package org.bomstream.system;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Instant;
import java.util.Date;
import org.bomstream.launch.Bomstream;

/** The embedded issuer's own key, for tokens of users that it does not know. */
final class EmbeddedKey {
  private EmbeddedKey() {}

  /** Of a token that names this user, but neither organization nor role. */
  static JWTClaimsSet.Builder claims(String user) {
    return new JWTClaimsSet.Builder()
        .issuer("urn:bomstream:dev")
        .subject(user)
        .expirationTime(Date.from(Instant.now().plusSeconds(600)));
  }

  /** The key is made when somebody signs in for the first time. */
  static String sign(Bomstream server, JWTClaimsSet.Builder claims) throws Exception {
    var key =
        RSAKey.parse(new Tables(server.jdbcUrl()).rows("select jwk from signing_key").getFirst());
    var header = new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build();
    var token = new SignedJWT(header, claims.build());
    token.sign(new RSASSASigner(key));
    return token.serialize();
  }
}
