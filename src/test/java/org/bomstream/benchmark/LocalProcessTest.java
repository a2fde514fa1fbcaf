package org.bomstream.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

@EnabledOnOs(OS.LINUX)
class LocalProcessTest {
  @Test
  void isFoundByThePortOnWhichItListens() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      var found = LocalProcess.listeningOn(socket.getLocalPort()).orElseThrow();
      assertThat(found.process()).isEqualTo(ProcessHandle.current());
      assertThat(found.cpu()).isPositive();
      assertThat(found.resident()).isPositive();
    }
  }

  @Test
  void isNotFoundWhereNobodyListens() throws IOException {
    int port;
    try (var socket = new ServerSocket(0)) {
      port = socket.getLocalPort();
    }
    assertThat(LocalProcess.listeningOn(port)).isEmpty();
  }

  @Test
  void findsTheTotalBelowTheHistogram() {
    var histogram = " 1: 12 345 [B\nTotal       1285913       60488520\n";
    assertThat(LocalProcess.total(histogram)).isEqualTo(60_488_520);
    assertThatThrownBy(() -> LocalProcess.total("no such process"))
        .hasMessageContaining("no such process");
  }
}
