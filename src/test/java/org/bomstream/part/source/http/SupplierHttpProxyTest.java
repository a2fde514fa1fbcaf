package org.bomstream.part.source.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.Isolated;

/** Calls go through the proxy that the JVM's settings name. */
@Isolated
@Timeout(60)
class SupplierHttpProxyTest {
  private final ProxySelector before = ProxySelector.getDefault();

  @AfterEach
  void restore() {
    ProxySelector.setDefault(before);
  }

  @Test
  void goThroughTheProxyOfTheRuntime() throws Exception {
    try (var proxy = SupplierStub.open()) {
      proxy.answers(200, "{}");
      ProxySelector.setDefault(new Always(URI.create(proxy.url()).getPort()));
      var http = new SupplierHttp();

      Reply reply =
          http.send(HttpRequest.newBuilder(URI.create("http://supplier.invalid/search?q=1")));
      http.close();

      assertThat(reply.status()).isEqualTo(200);
      assertThat(proxy.asked().getFirst().path()).isEqualTo("http://supplier.invalid/search?q=1");
    }
  }

  /** One proxy for all addresses. */
  private static final class Always extends ProxySelector {
    private final int port;

    Always(int port) {
      this.port = port;
    }

    @Override
    public List<Proxy> select(URI address) {
      return List.of(
          new Proxy(
              Proxy.Type.HTTP, new InetSocketAddress(InetAddress.getLoopbackAddress(), port)));
    }

    @Override
    public void connectFailed(URI address, SocketAddress proxy, IOException why) {
      throw new AssertionError(why);
    }
  }
}
