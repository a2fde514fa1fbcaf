package org.bomstream.part.source.jlcpcb;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What JLCPCB wants in the head of each call: the HMAC-SHA256 of method, path, time, 32 letters
 * that no call had before, and body, each with a line break after it (yaqwsx/jlcparts).
 */
final class JlcpcbSignature {
  private static final String ALGORITHM = "HmacSHA256";
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int NONCE_BYTES = 16;

  private final String appId;
  private final String accessKey;
  private final String secretKey;

  JlcpcbSignature(String appId, String accessKey, String secretKey) {
    this.appId = appId;
    this.accessKey = accessKey;
    this.secretKey = secretKey;
  }

  /** The value of {@code Authorization}. */
  String of(String method, String path, String body, Instant now) {
    byte[] random = new byte[NONCE_BYTES];
    RANDOM.nextBytes(random);
    String nonce = HexFormat.of().formatHex(random);
    long timestamp = now.getEpochSecond();
    String signed = "%s\n%s\n%d\n%s\n%s\n".formatted(method, path, timestamp, nonce, body);
    return "JOP appid=\"%s\",accesskey=\"%s\",nonce=\"%s\",timestamp=\"%d\",signature=\"%s\""
        .formatted(appId, accessKey, nonce, timestamp, hmac(signed));
  }

  private String hmac(String text) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(secretKey.getBytes(StandardCharsets.UTF_8), ALGORITHM));
      return Base64.getEncoder().encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
