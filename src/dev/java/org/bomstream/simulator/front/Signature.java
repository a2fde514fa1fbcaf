package org.bomstream.simulator.front;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The signatures that suppliers want. */
public final class Signature {
  private Signature() {}

  /** SHA-1 in small hexadecimal digits. */
  public static String sha1(String text) {
    try {
      var digest = MessageDigest.getInstance("SHA-1").digest(utf8(text));
      return HexFormat.of().formatHex(digest);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A keyed hash in Base64; the algorithm such as {@code HmacSHA256}. */
  public static String keyed(String algorithm, String secret, String text) {
    try {
      var mac = Mac.getInstance(algorithm);
      mac.init(new SecretKeySpec(utf8(secret), algorithm));
      return Base64.getEncoder().encodeToString(mac.doFinal(utf8(text)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
