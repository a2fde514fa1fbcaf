package org.bomstream.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.concurrent.CompletableFuture;
import org.awaitility.Awaitility;

/** Runs of one BOM, one after the other, through a proxy: whatever happens falls into one. */
final class EndlessRuns {
  private final Haproxy proxy;
  private final String token;
  private final String bom;
  private final CompletableFuture<Integer> runs;
  private volatile boolean enough;

  EndlessRuns(Haproxy proxy, String token, String bom) {
    this.proxy = proxy;
    this.token = token;
    this.bom = bom;
    runs = CompletableFuture.supplyAsync(this::run);
  }

  private int run() {
    var count = 0;
    while (!enough) {
      var answer = Api.send(request("/enrich").POST(BodyPublishers.noBody()));
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
      Awaitility.await("the end of run " + (count + 1))
          .atMost(Api.PATIENCE)
          .until(() -> "completed".equals(status()));
      count++;
    }
    return count;
  }

  private String status() {
    var answer = Api.send(request("/enrichment"));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return Api.json(answer).getString("status");
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(proxy.address("/api/boms/" + bom + path))
        .header("Authorization", "Bearer " + token);
  }

  /** Lets the last one end, and tells how many there have been. */
  int finish() {
    enough = true;
    return runs.join();
  }
}
