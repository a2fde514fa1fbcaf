package org.bomstream.identity.control;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.nimbusds.jose.jwk.JWKSet;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.bomstream.identity.entity.IssuerSettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RemoteKeysTest {
  private static final Duration LONG = Duration.ofMinutes(10);
  private static final Duration BETWEEN = Duration.ofMillis(300);

  private final AtomicInteger fetches = new AtomicInteger();
  private final TestIssuer first = new TestIssuer("first", Clock.systemUTC());
  private final TestIssuer second = new TestIssuer("second", Clock.systemUTC());
  private volatile TestIssuer current = first;
  private volatile boolean down;
  private HttpServer provider;

  @BeforeEach
  void start() throws IOException {
    provider = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    provider.createContext("/keys", this::keys);
    provider.createContext(
        "/realm/.well-known/openid-configuration",
        exchange ->
            answer(
                exchange,
                "{\"issuer\":\"%s\",\"jwks_uri\":\"%s\"}"
                    .formatted(address("/realm"), address("/keys"))));
    provider.start();
  }

  @AfterEach
  void stop() {
    provider.stop(0);
  }

  @Test
  void fetchesKeysOnce() throws Exception {
    var verifier = verifier(RemoteKeys.standard(), given());

    for (var i = 0; i < 5; i++) {
      assertThat(verifier.verify(token(first)).name()).isEqualTo("alice");
    }
    assertThat(fetches).hasValue(1);
  }

  @Test
  void takesARotatedKey() throws Exception {
    var verifier = verifier(new RemoteKeys(BETWEEN, LONG, LONG), given());
    verifier.verify(token(first));

    current = second;

    await()
        .ignoreException(InvalidToken.class)
        .untilAsserted(() -> assertThat(verifier.verify(token(second)).name()).isEqualTo("alice"));
  }

  @Test
  void fetchesNoMoreForManyUnknownKeys() throws Exception {
    var verifier = verifier(RemoteKeys.standard(), given());
    verifier.verify(token(first));

    for (var i = 0; i < 30; i++) {
      assertThrows(InvalidToken.class, () -> verifier.verify(token(second)));
    }
    assertThat(fetches).hasValueLessThanOrEqualTo(2);
  }

  @Test
  void goesOnWithTheKeysItHasWhileTheIssuerIsDown() throws Exception {
    var verifier = verifier(new RemoteKeys(Duration.ofMillis(10), BETWEEN, LONG), given());
    verifier.verify(token(first));
    down = true;
    var before = fetches.get();

    await()
        .untilAsserted(
            () -> {
              assertThat(verifier.verify(token(first)).name()).isEqualTo("alice");
              assertThat(fetches).hasValueGreaterThan(before);
            });
  }

  @Test
  void cannotTellWhileItHasNoKeys() {
    down = true;
    var verifier = verifier(RemoteKeys.standard(), given());

    for (var i = 0; i < 5; i++) {
      assertThrows(KeysUnavailable.class, () -> verifier.verify(token(first)));
    }
  }

  @Test
  void findsTheKeysOfAnIssuerByDiscovery() throws Exception {
    var verifier = verifier(RemoteKeys.standard(), discovered(address("/realm")));

    assertThat(verifier.verify(token(first)).name()).isEqualTo("alice");
  }

  @Test
  void believesNoDiscoveryDocumentOfAnotherIssuer() {
    var verifier = verifier(RemoteKeys.standard(), discovered(address("/realm") + "/"));

    assertThrows(KeysUnavailable.class, () -> verifier.verify(token(first)));
  }

  private void keys(HttpExchange exchange) throws IOException {
    fetches.incrementAndGet();
    answer(exchange, new JWKSet(current.key.toPublicJWK()).toString());
  }

  private void answer(HttpExchange exchange, String json) throws IOException {
    var body = json.getBytes(UTF_8);
    exchange.sendResponseHeaders(down ? 503 : 200, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  private String address(String path) {
    return "http://localhost:" + provider.getAddress().getPort() + path;
  }

  private String token(TestIssuer issuer) {
    return issuer.rs256(issuer.claims().issuer(address("/realm")));
  }

  private IssuerSettings given() {
    return settings(address("/realm"), Optional.of(address("/keys")));
  }

  private static IssuerSettings discovered(String issuer) {
    return settings(issuer, Optional.empty());
  }

  private static IssuerSettings settings(String issuer, Optional<String> jwksUri) {
    return new IssuerSettings(
        false,
        Optional.of(issuer),
        jwksUri,
        Set.of(),
        Optional.empty(),
        "organization_id",
        "groups");
  }

  private static TokenVerifier verifier(RemoteKeys keys, IssuerSettings settings) {
    return new TokenVerifier(settings, Optional.of(keys.of(settings)), Clock.systemUTC());
  }
}
