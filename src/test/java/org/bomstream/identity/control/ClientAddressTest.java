package org.bomstream.identity.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ClientAddressTest {

  @Test
  void isThePeerWhereNoProxyIsTrusted() {
    assertThat(client("", "203.0.113.9", "198.51.100.1")).isEqualTo("203.0.113.9");
  }

  @Test
  void isWhomATrustedProxyForwardsFor() {
    assertThat(client("10.0.0.0/8", "10.1.2.3", "198.51.100.1")).isEqualTo("198.51.100.1");
    assertThat(client("::1", "0:0:0:0:0:0:0:1", "2001:db8::7")).isEqualTo("2001:db8:0:0:0:0:0:7");
  }

  @Test
  void doesNotBelieveWhatTheClientItselfClaims() {
    assertThat(client("10.0.0.0/8", "10.1.2.3", "127.0.0.1, 198.51.100.1"))
        .isEqualTo("198.51.100.1");
    assertThat(client("10.0.0.0/8", "203.0.113.9", "10.0.0.1")).isEqualTo("203.0.113.9");
  }

  @Test
  void followsAChainOfTrustedProxies() {
    assertThat(client("10.0.0.0/8,192.0.2.7", "10.1.2.3", "1.1.1.1, 198.51.100.1", "192.0.2.7"))
        .isEqualTo("198.51.100.1");
  }

  @Test
  void takesAddressesAsProxiesWriteThem() {
    assertThat(client("10.0.0.0/8", "10.1.2.3", "198.51.100.1:4711")).isEqualTo("198.51.100.1");
    assertThat(client("10.0.0.0/8", "10.1.2.3", "[2001:db8::7]:4711"))
        .isEqualTo("2001:db8:0:0:0:0:0:7");
  }

  @Test
  void endsAtWhatIsNoAddress() {
    assertThat(client("10.0.0.0/8", "10.1.2.3", "198.51.100.1, unknown")).isEqualTo("10.1.2.3");
    assertThat(client("10.0.0.0/8", "10.1.2.3")).isEqualTo("10.1.2.3");
    assertThat(client("10.0.0.0/8", "10.1.2.3", "localhost")).isEqualTo("10.1.2.3");
  }

  private static String client(String trusted, String peer, String... forwardedFor) {
    var addresses = new ClientAddress();
    addresses.trustedProxies = Optional.of(trusted);
    addresses.read();
    return addresses.of(peer, List.of(forwardedFor)).getHostAddress();
  }
}
