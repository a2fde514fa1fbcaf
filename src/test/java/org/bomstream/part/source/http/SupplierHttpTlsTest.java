package org.bomstream.part.source.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.time.Duration;
import org.bomstream.part.control.supplier.SupplierFault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Whom a call is sent to: who can prove to be the one in the address. */
@Timeout(60)
class SupplierHttpTlsTest {
  private static final Duration LONG = Duration.ofSeconds(50);

  @TempDir Path folder;

  @Test
  void trustsWhomTheRuntimeTrusts() throws Exception {
    try (var server = new TlsServer(folder, "ip:127.0.0.1")) {
      var http = with(HttpClient.newBuilder().sslContext(server.trusting()));

      assertThat(http.send(to(server)).status()).isEqualTo(200);
      http.close();
    }
  }

  @Test
  void refusesACertificateThatNobodyVouchesFor() throws Exception {
    try (var server = new TlsServer(folder, "ip:127.0.0.1")) {
      assertUntrusted(with(HttpClient.newBuilder()), server);
    }
  }

  @Test
  void refusesACertificateOfAnotherHost() throws Exception {
    try (var server = new TlsServer(folder, "dns:supplier.example")) {
      assertUntrusted(with(HttpClient.newBuilder().sslContext(server.trusting())), server);
    }
  }

  private static void assertUntrusted(SupplierHttp http, TlsServer server) {
    assertThatThrownBy(() -> http.send(to(server)))
        .isInstanceOf(SupplierFault.Down.class)
        .hasMessage("its certificate is not trusted, or TLS failed");
    http.close();
  }

  private static SupplierHttp with(HttpClient.Builder builder) {
    return new SupplierHttp(LONG, LONG, builder);
  }

  private static HttpRequest.Builder to(TlsServer server) {
    return HttpRequest.newBuilder(URI.create(server.url() + "/"));
  }
}
