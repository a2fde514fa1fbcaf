package org.bomstream.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import org.junit.jupiter.api.Test;

final class PortsTest {
  private final int port = Ports.free();

  @Test
  void isNotGivenToAConnection() throws IOException {
    try (var connection = new Socket()) {
      connection.setReuseAddress(false);
      assertThatThrownBy(() -> connection.bind(here())).isInstanceOf(IOException.class);
    }
  }

  @Test
  void letsAServerListenAgainAndAgain() throws IOException {
    for (var start = 0; start < 3; start++) {
      Ports.requireFree(port, "HTTP_PORT");
      try (var _ = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
        assertThat(Ports.answers(port)).isTrue();
      }
      assertThat(Ports.answers(port)).isFalse();
    }
  }

  private InetSocketAddress here() {
    return new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
  }
}
