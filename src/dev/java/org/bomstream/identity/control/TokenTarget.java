package org.bomstream.identity.control;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.List;
import org.bomstream.fuzz.Bounds;
import org.bomstream.fuzz.Target;

/** What stands behind {@code Bearer}, as opposed to what a known issuer has signed. */
public final class TokenTarget implements Target {
  private final OpenIssuer issuer = new OpenIssuer();

  @Override
  public String name() {
    return "token";
  }

  @Override
  public List<byte[]> seeds() {
    return OpenIssuer.CLAIMS.stream()
        .map(claims -> issuer.sign(OpenIssuer.HEAD, claims).getBytes(ISO_8859_1))
        .toList();
  }

  @Override
  public List<String> words() {
    return List.of(
        ".",
        "..",
        "e30",
        "eyJhbGciOiJub25lIn0",
        "eyJhbGciOiJIUzI1NiIsImNyaXQiOlsiYiJdfQ",
        "=",
        "-",
        "_",
        "+",
        " ",
        "[]");
  }

  @Override
  public Bounds bounds() {
    return Bounds.HEADER;
  }

  @Override
  public boolean take(byte[] input) throws Exception {
    return issuer.verify(new String(input, ISO_8859_1));
  }
}
