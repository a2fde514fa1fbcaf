package org.bomstream.identity.control;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bomstream.identity.entity.EmbeddedUser;
import org.bomstream.identity.entity.IssuerSettings;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Signs tokens for three known users, so that Bomstream runs without an identity provider. */
@ApplicationScoped
public class EmbeddedIssuer {

  /** How long its tokens hold. */
  public static final Duration LIFETIME = Duration.ofHours(8);

  @Inject IssuerSettings settings;
  @Inject SigningKey signingKey;

  @Inject
  @ConfigProperty(name = "dev.password")
  String password;

  Clock clock = Clock.systemUTC();

  public boolean isOn() {
    return settings.devLogin() && settings.faults().isEmpty();
  }

  /**
   * @return a token; empty when there is no such user or it is not the password
   * @throws KeysUnavailable when the database does not give the key
   */
  public Optional<String> signIn(String username, String attempt) throws KeysUnavailable {
    var matches = Fingerprint.of(attempt).matches(Fingerprint.of(password));
    var user = EmbeddedUser.named(username).filter(known -> matches);
    return user.isPresent() ? Optional.of(sign(user.get())) : Optional.empty();
  }

  private String sign(EmbeddedUser user) throws KeysUnavailable {
    try {
      var key = signingKey.get();
      var header =
          new JWSHeader.Builder(JWSAlgorithm.RS256)
              .type(JOSEObjectType.JWT)
              .keyID(key.getKeyID())
              .build();
      var token = new SignedJWT(header, claims(user));
      token.sign(new RSASSASigner(key));
      return token.serialize();
    } catch (JOSEException e) {
      throw new KeysUnavailable(e);
    }
  }

  private JWTClaimsSet claims(EmbeddedUser user) {
    var now = clock.instant();
    var claims =
        new JWTClaimsSet.Builder()
            .issuer(IssuerSettings.EMBEDDED)
            .subject(user.username())
            .claim("upn", user.username())
            .audience(List.copyOf(settings.audiences()))
            .issueTime(Date.from(now))
            .expirationTime(Date.from(now.plus(LIFETIME)))
            .claim(settings.rolesClaim(), user.roles());
    user.organization().ifPresent(id -> claims.claim(settings.organizationClaim(), id));
    return claims.build();
  }
}
