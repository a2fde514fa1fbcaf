package org.bomstream.stream.control.ending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

class ClosedPeersTest {
  private static final String ROW =
      "  12: 0100007F:6A40 0100007F:C0DE %s 00000000:00000000 00:00000000 00000000  0 0 77 1";

  @Test
  void readsThePortOfARowWhoseClientHasClosed() {
    assertThat(ClosedPeers.closed(ROW.formatted("08"))).containsExactly(0xC0DE);
    assertThat(
            ClosedPeers.closed(
                "1: 0000000000000000FFFF00000100007F:6A40 0000000000000000FFFF00000100007F:01BB 08 0"))
        .containsExactly(443);
  }

  @Test
  void passesOverAllOtherRows() {
    assertThat(ClosedPeers.closed(ROW.formatted("01"))).isEmpty();
    assertThat(ClosedPeers.closed("  sl  local_address rem_address   st tx_queue")).isEmpty();
    assertThat(ClosedPeers.closed("")).isEmpty();
  }

  @Test
  void findsAClientThatHasClosed() throws Exception {
    assumeThat(Files.isReadable(Path.of("/proc/net/tcp"))).as("Linux").isTrue();
    try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      int port;
      try (var client = new Socket(server.getInetAddress(), server.getLocalPort())) {
        port = client.getLocalPort();
        assertThat(ClosedPeers.ports()).doesNotContain(port);
      }

      Awaitility.await().until(() -> ClosedPeers.ports().contains(port));
    }
  }
}
