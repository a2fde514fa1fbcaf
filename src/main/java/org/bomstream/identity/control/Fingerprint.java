package org.bomstream.identity.control;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Stands for a secret text where the text itself must not be kept. */
record Fingerprint(String sha256) {

  static Fingerprint of(String secret) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return new Fingerprint(
          HexFormat.of().formatHex(digest.digest(secret.getBytes(StandardCharsets.UTF_8))));
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }

  /** Takes as long whatever the difference, so that timing tells nothing. */
  boolean matches(Fingerprint other) {
    return MessageDigest.isEqual(
        sha256.getBytes(StandardCharsets.US_ASCII),
        other.sha256.getBytes(StandardCharsets.US_ASCII));
  }
}
