package org.bomstream.identity.control;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.List;
import java.util.Optional;
import org.bomstream.fuzz.Bounds;
import org.bomstream.fuzz.Target;
import org.bomstream.identity.entity.Network;

/** Whom a proxy says that it forwards for, where every proxy is trusted. */
public final class AddressTarget implements Target {
  private static final String PEER = "127.0.0.1";

  private final ClientAddress addresses = new ClientAddress();

  public AddressTarget() {
    addresses.trustedProxies = Optional.of("0.0.0.0/0, ::/0");
    addresses.read();
  }

  @Override
  public String name() {
    return "address";
  }

  @Override
  public List<byte[]> seeds() {
    return List.of(
        "192.0.2.7".getBytes(ISO_8859_1),
        "192.0.2.7:4711, [2001:db8::1]:80, ::ffff:10.0.0.1".getBytes(ISO_8859_1),
        "fe80::1%eth0, unknown, _hidden, 10.0.0.8".getBytes(ISO_8859_1));
  }

  @Override
  public List<String> words() {
    return List.of(
        ",", ", ", ":", "::", "[", "]", "%", "/", "/33", "1.2.3.4", "127.1", "0177.0.0.1");
  }

  @Override
  public Bounds bounds() {
    return Bounds.HEADER;
  }

  @Override
  public boolean take(byte[] input) {
    String text = new String(input, ISO_8859_1);
    boolean isOther = !addresses.of(PEER, List.of(text, text)).isLoopbackAddress();
    boolean isNetwork = Network.of(text).isPresent();
    return isNetwork || isOther;
  }
}
