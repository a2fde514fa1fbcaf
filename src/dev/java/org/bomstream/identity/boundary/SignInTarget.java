package org.bomstream.identity.boundary;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.bomstream.fuzz.Target;

/** The form with which a token is asked for. */
public final class SignInTarget implements Target {
  @Override
  public String name() {
    return "sign-in";
  }

  @Override
  public List<byte[]> seeds() {
    return List.of(
        "grant_type=password&username=alice&password=open+sesame".getBytes(UTF_8),
        "username=%C3%A9&password=%00%26&grant_type=password&x".getBytes(UTF_8));
  }

  @Override
  public List<String> words() {
    return List.of("&", "=", "%", "%zz", "%F0%9F", "%00", "+", "username=", "password=", "%u00e9");
  }

  @Override
  public boolean take(byte[] input) throws IOException {
    return SignInForm.read(new ByteArrayInputStream(input))
        .filter(form -> form.has("username") || form.field("password").isPresent())
        .isPresent();
  }
}
