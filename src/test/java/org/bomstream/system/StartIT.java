package org.bomstream.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.bomstream.launch.Bomstream;
import org.junit.jupiter.api.Test;

class StartIT {
  final Bomstream bomstream = Bomstream.shared();

  @Test
  void isReadyOnceStarted() throws IOException, InterruptedException {
    assertThat(status("/health/ready")).isEqualTo(200);
  }

  @Test
  void opensItsMetrics() throws IOException, InterruptedException {
    assertThat(status("/metrics")).isEqualTo(200);
  }

  private int status(String path) throws IOException, InterruptedException {
    try (var client = HttpClient.newHttpClient()) {
      return client
          .send(
              HttpRequest.newBuilder(bomstream.address(path)).build(),
              HttpResponse.BodyHandlers.discarding())
          .statusCode();
    }
  }
}
