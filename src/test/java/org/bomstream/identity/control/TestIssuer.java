package org.bomstream.identity.control;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.Optional;
import java.util.Set;
import org.bomstream.identity.entity.IssuerSettings;

/** Somebody who signs tokens, with real keys. */
final class TestIssuer {
  static final String NAME = "https://issuer.example/realms/ananta";
  static final String SECRET = "0123456789abcdef0123456789abcdef";

  final RSAKey key;
  private final Clock clock;

  TestIssuer(String keyId, Clock clock) {
    this.clock = clock;
    try {
      key = new RSAKeyGenerator(2048).keyID(keyId).generate();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  static IssuerSettings settings(Optional<String> issuer, Optional<String> secret) {
    return new IssuerSettings(
        false, issuer, Optional.empty(), Set.of(), secret, "organization_id", "groups");
  }

  /** Of a token that holds for an hour. */
  JWTClaimsSet.Builder claims() {
    return new JWTClaimsSet.Builder()
        .issuer(NAME)
        .subject("alice")
        .claim("organization_id", "acme")
        .expirationTime(in(Duration.ofHours(1)));
  }

  Date in(Duration time) {
    return Date.from(clock.instant().plus(time));
  }

  String rs256(JWTClaimsSet.Builder claims) {
    try {
      var header = new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build();
      return sign(header, claims, new RSASSASigner(key));
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  static String hs256(byte[] secret, JWTClaimsSet.Builder claims) {
    try {
      return sign(new JWSHeader(JWSAlgorithm.HS256), claims, new MACSigner(secret));
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  static String sign(JWSHeader header, JWTClaimsSet.Builder claims, JWSSigner signer)
      throws JOSEException {
    var token = new SignedJWT(header, claims.build());
    token.sign(signer);
    return token.serialize();
  }
}
