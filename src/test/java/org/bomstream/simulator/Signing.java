package org.bomstream.simulator;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs calls, by code that the simulator does not have. */
final class Signing {
  private final String secret;

  Signing(String secret) {
    this.secret = secret;
  }

  String basic() {
    var pair = "%s:%s".formatted(secret, secret).getBytes(StandardCharsets.UTF_8);
    return "Basic " + Base64.getEncoder().encodeToString(pair);
  }

  /** The signed members of a query. */
  String lcsc() {
    return lcsc(Instant.now().getEpochSecond());
  }

  String lcsc(long time) {
    var nonce = UUID.randomUUID().toString().replace("-", "").substring(0, 16);
    var text = "key=simulated-key&nonce=%s&secret=%s&timestamp=%d".formatted(nonce, secret, time);
    try {
      var hash = MessageDigest.getInstance("SHA-1").digest(text.getBytes(StandardCharsets.UTF_8));
      return "key=simulated-key&nonce=%s&timestamp=%d&signature=%s"
          .formatted(nonce, time, HexFormat.of().formatHex(hash));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The header of a call with that body. */
  String jlcpcb(String path, String body) {
    var nonce = UUID.randomUUID().toString().replace("-", "");
    var time = Instant.now().getEpochSecond();
    var text = "POST\n%s\n%d\n%s\n%s\n".formatted(path, time, nonce, body);
    return "JOP appid=\"simulated-key\",accesskey=\"simulated-key\",nonce=\"%s\",timestamp=\"%d\",signature=\"%s\""
        .formatted(nonce, time, keyed("HmacSHA256", text));
  }

  String keyed(String algorithm, String text) {
    try {
      var mac = Mac.getInstance(algorithm);
      mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), algorithm));
      return Base64.getEncoder().encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
