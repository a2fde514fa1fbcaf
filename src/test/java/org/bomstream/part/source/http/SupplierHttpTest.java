package org.bomstream.part.source.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.bomstream.part.control.supplier.SupplierFault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What becomes of a call, whatever the other side does with it. */
@Timeout(60)
class SupplierHttpTest {
  private static final Duration LONG = Duration.ofSeconds(50);
  private static final Duration SHORT = Duration.ofMillis(300);

  SupplierHttp http = new SupplierHttp(LONG, LONG, HttpClient.newBuilder());

  @AfterEach
  void close() {
    http.close();
  }

  @Test
  void bringsTheReplyWhateverItsStatus() throws Exception {
    try (var supplier = SupplierStub.open()) {
      supplier.answers(500, Map.of("Retry-After", "7"), "{\"a\":1}");

      Reply reply = http.send(to(supplier.url()));

      assertThat(reply.status()).isEqualTo(500);
      assertThat(reply.retryAfter()).contains(Duration.ofSeconds(7));
      assertThat(reply.json().getInt("a")).isEqualTo(1);
      assertThat(supplier.asked().getFirst().headers())
          .containsEntry("user-agent", "Bomstream")
          .doesNotContainKey("upgrade");
    }
  }

  @Test
  void hasNoBodyWhereThereIsNoContent() throws Exception {
    try (var supplier = SupplierStub.open()) {
      Reply reply = http.send(to(supplier.answers(204, "").url()));

      assertThat(reply.body()).isEmpty();
      assertThatThrownBy(reply::json).isInstanceOf(SupplierFault.Down.class);
    }
  }

  @Test
  void followsNoRedirection() throws Exception {
    try (var supplier = SupplierStub.open();
        var other = SupplierStub.open()) {
      supplier.answers(302, Map.of("Location", other.url()), "");

      assertThat(http.send(to(supplier.url())).status()).isEqualTo(302);
      assertThat(other.asked()).isEmpty();
    }
  }

  @Test
  void isDownWhereNobodyListens() throws Exception {
    int port;
    try (var server = new RawServer((out, in) -> {})) {
      port = server.port();
    }

    assertDown("http://127.0.0.1:" + port, "it cannot be reached");
  }

  @Test
  void isDownWhereTheConnectionBreaksInTheMiddle() throws Exception {
    try (var server =
        new RawServer(
            (out, in) -> RawServer.write(out, "HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{"))) {
      assertDown(server.url("http"), "the connection broke");
    }
  }

  @Test
  void isDownWhereTheReplyIsNoHttp() throws Exception {
    try (var server = new RawServer((out, in) -> RawServer.write(out, "220 mail\r\n\r\n"))) {
      assertDown(server.url("http"), "the connection broke");
    }
  }

  @Test
  void waitsNotForeverForAHead() throws Exception {
    http = new SupplierHttp(SHORT, LONG, HttpClient.newBuilder());
    try (var server = new RawServer((out, in) -> in.read())) {
      assertDown(server.url("http"), "it did not answer in time");
    }
  }

  @Test
  void cutsAReplyThatDrips() throws Exception {
    http = new SupplierHttp(LONG, SHORT, HttpClient.newBuilder());
    try (var server = new RawServer(SupplierHttpTest::drip)) {
      assertDown(server.url("http"), "it did not answer in time");
      server.awaitEnd();
    }
  }

  @Test
  void endsSoonAfterAnInterrupt() throws Exception {
    var begun = new CountDownLatch(1);
    try (var server =
        new RawServer(
            (out, in) -> {
              begun.countDown();
              drip(out, in);
            })) {
      var thrown = new AtomicReference<Throwable>();
      Thread caller =
          Thread.startVirtualThread(
              () -> {
                try {
                  http.send(to(server.url("http")));
                } catch (Exception e) {
                  thrown.set(e);
                }
              });
      begun.await();
      caller.interrupt();
      caller.join();

      assertThat(thrown.get()).isInstanceOf(InterruptedException.class);
      server.awaitEnd();
    }
  }

  @Test
  void takesNoReplyBeyondItsBound() throws Exception {
    try (var server =
        new RawServer(
            (out, in) -> {
              RawServer.write(out, "HTTP/1.1 200 OK\r\n\r\n");
              byte[] block = new byte[1 << 20];
              while (true) {
                out.write(block);
              }
            })) {
      assertDown(server.url("http"), "its reply is too large");
      server.awaitEnd();
    }
  }

  @Test
  void takesAReplyAtItsBound() throws Exception {
    try (var supplier = SupplierStub.open()) {
      supplier.answers(200, "x".repeat(SupplierHttp.LARGEST));

      assertThat(http.send(to(supplier.url())).body()).hasSize(SupplierHttp.LARGEST);
    }
  }

  @Test
  void readsNoArraysWithoutEnd() throws Exception {
    try (var supplier = SupplierStub.open()) {
      supplier.answers(200, "{\"a\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}");

      Reply reply = http.send(to(supplier.url()));

      assertThatThrownBy(reply::json).isInstanceOf(SupplierFault.Down.class);
    }
  }

  @Test
  void runsOnVirtualThreadsAlone() throws Exception {
    var builder = HttpClient.newBuilder();
    var another = new SupplierHttp(LONG, LONG, builder);
    try (var supplier = SupplierStub.open()) {
      another.send(to(supplier.answers(200, "{}").url()));
    }
    var isVirtual = new CompletableFuture<Boolean>();

    builder
        .build()
        .executor()
        .orElseThrow()
        .execute(() -> isVirtual.complete(Thread.currentThread().isVirtual()));

    assertThat(isVirtual.get(1, TimeUnit.MINUTES)).isTrue();
    another.close();
  }

  @Test
  void takesNoCallOnceClosed() throws Exception {
    try (var supplier = SupplierStub.open()) {
      http.send(to(supplier.answers(200, "{}").url()));
      http.close();

      assertDown(supplier.url(), "the server is stopping");
    }
  }

  private static void drip(OutputStream out, InputStream in)
      throws IOException, InterruptedException {
    RawServer.write(out, "HTTP/1.1 200 OK\r\n\r\n");
    while (true) {
      RawServer.write(out, " ");
      Thread.sleep(5);
    }
  }

  private void assertDown(String url, String words) {
    assertThatThrownBy(() -> http.send(to(url)))
        .isInstanceOf(SupplierFault.Down.class)
        .hasMessage(words)
        .hasNoCause();
  }

  private static HttpRequest.Builder to(String url) {
    return HttpRequest.newBuilder(URI.create(url + "/"));
  }
}
