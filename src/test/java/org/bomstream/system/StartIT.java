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

  /** A rate of what appears with its first event misses that one. */
  @Test
  void showsItsCountersFromTheStart() throws IOException, InterruptedException {
    assertThat(get("/metrics").body())
        .contains("bomstream_events_published_total{", "type=\"enrichment.cancelled\"")
        .contains("bomstream_runs_taken_over_total{", "bomstream_messages_rejected_total{")
        .containsPattern("bomstream_redis_connected\\{[^}]*} 1");
  }

  private int status(String path) throws IOException, InterruptedException {
    return get(path).statusCode();
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    try (var client = HttpClient.newHttpClient()) {
      return client.send(
          HttpRequest.newBuilder(bomstream.address(path)).build(),
          HttpResponse.BodyHandlers.ofString());
    }
  }
}
