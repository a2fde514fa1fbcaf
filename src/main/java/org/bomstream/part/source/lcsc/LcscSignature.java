package org.bomstream.part.source.lcsc;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;

/**
 * What LCSC wants with each call: the key, the time, which may be 60 s off, 16 letters that no call
 * had before, and the SHA-1 of all that with the secret (lcsc.com/docs/openapi). Keys are signed as
 * they are, not as an address writes them.
 */
final class LcscSignature {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int NONCE_BYTES = 8;

  private LcscSignature() {}

  /** The four members of the query. */
  static Map<String, String> of(String key, String secret, Instant now) {
    byte[] random = new byte[NONCE_BYTES];
    RANDOM.nextBytes(random);
    String nonce = HexFormat.of().formatHex(random);
    String timestamp = Long.toString(now.getEpochSecond());
    String signed =
        "key=%s&nonce=%s&secret=%s&timestamp=%s".formatted(key, nonce, secret, timestamp);
    return Map.of("key", key, "nonce", nonce, "timestamp", timestamp, "signature", sha1(signed));
  }

  private static String sha1(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-1").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
