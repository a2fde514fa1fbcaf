package org.bomstream.identity.control;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.List;
import org.bomstream.fuzz.Bounds;
import org.bomstream.fuzz.Target;

/**
 * A token's head and claims, a line each, signed whatever they are: an issuer may sign anything.
 */
public final class ClaimsTarget implements Target {
  private final OpenIssuer issuer = new OpenIssuer();

  @Override
  public String name() {
    return "claims";
  }

  @Override
  public List<byte[]> seeds() {
    return OpenIssuer.CLAIMS.stream()
        .map(claims -> (OpenIssuer.HEAD + "\n" + claims).getBytes(ISO_8859_1))
        .toList();
  }

  @Override
  public List<String> words() {
    return List.of(
        "\"exp\":",
        "\"nbf\":",
        "\"iat\":",
        "\"aud\":",
        "\"sub\":",
        "\"organization_id\":",
        "\"groups\":",
        "\"typ\":\"ID\"",
        "\"crit\":[\"b64\"]",
        "\"b64\":false",
        "\"zip\":\"DEF\"",
        "\"kid\":",
        "\\u0000",
        "\\ud800",
        "1e18",
        "[[[[[[[[",
        "{\"a\":",
        "null",
        "[]");
  }

  @Override
  public Bounds bounds() {
    return Bounds.HEADER;
  }

  @Override
  public boolean take(byte[] input) throws Exception {
    String[] lines = new String(input, ISO_8859_1).split("\n", 2);
    return issuer.verify(issuer.sign(lines[0], lines.length == 1 ? "" : lines[1]));
  }
}
