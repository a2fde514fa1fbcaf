package org.bomstream.relay.control;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateException;
import java.util.Optional;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import redis.clients.jedis.exceptions.JedisConnectionException;

/** Whom a connection by TLS believes to be Redis: one that answers each command with a PONG. */
class RedisOverTlsTest {
  private static final char[] WORD = "changeit".toCharArray();

  @TempDir Path folder;
  private SSLServerSocket listening;

  /** Of a certificate for localhost, and for no address. */
  private SSLContext keys() throws IOException, GeneralSecurityException, InterruptedException {
    var file = folder.resolve("redis.p12");
    var keytool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
    var made =
        new ProcessBuilder(
                keytool,
                "-genkeypair",
                "-alias",
                "redis",
                "-keyalg",
                "EC",
                "-dname",
                "CN=redis",
                "-ext",
                "san=dns:localhost",
                "-keystore",
                file.toString(),
                "-storepass",
                new String(WORD))
            .redirectErrorStream(true)
            .start();
    assertThat(made.waitFor()).as(made.inputReader().readAllAsString()).isZero();
    var store = KeyStore.getInstance("PKCS12");
    try (var in = Files.newInputStream(file)) {
      store.load(in, WORD);
    }
    return context(store);
  }

  /** Shows what is in it, and trusts nothing else. */
  private static SSLContext context(KeyStore store) throws GeneralSecurityException {
    var own = KeyManagerFactory.getInstance("PKIX");
    own.init(store, WORD);
    var others = TrustManagerFactory.getInstance("PKIX");
    var trusted = KeyStore.getInstance("PKCS12");
    try {
      trusted.load(null, null);
    } catch (IOException e) {
      throw new GeneralSecurityException(e);
    }
    trusted.setCertificateEntry("redis", store.getCertificate("redis"));
    others.init(trusted);
    var context = SSLContext.getInstance("TLS");
    context.init(own.getKeyManagers(), others.getTrustManagers(), null);
    return context;
  }

  private final RedisServer redis = new RedisServer();

  @BeforeEach
  void listen() throws Exception {
    var keys = keys();
    listening = (SSLServerSocket) keys.getServerSocketFactory().createServerSocket(0);
    Thread.ofVirtual().start(this::answer);
    redis.sockets = keys.getSocketFactory();
  }

  @AfterEach
  void end() throws IOException {
    listening.close();
  }

  private void answer() {
    while (!listening.isClosed()) {
      try (var socket = listening.accept()) {
        for (int b = 0; b >= 0; b = socket.getInputStream().read()) {
          if (b == '*') {
            socket.getOutputStream().write("+PONG\r\n".getBytes(US_ASCII));
          }
        }
      } catch (IOException refused) {
        // The next may be content.
      }
    }
  }

  private String ping(String host) {
    redis.url = Optional.of("rediss://" + host + ":" + listening.getLocalPort());
    redis.sentinelPassword = Optional.empty();
    redis.read();
    try (var connection = redis.connect()) {
      return connection.ping();
    }
  }

  @Test
  void believesTheHostThatIsInTheCertificate() {
    assertThat(ping("localhost")).isEqualTo("PONG");
  }

  @Test
  void believesNoOtherHost() {
    var refusal = assertThrows(JedisConnectionException.class, () -> ping("127.0.0.1"));
    assertThat(refusal).hasRootCauseInstanceOf(CertificateException.class);
  }
}
