package org.bomstream.part.source.http;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** A server with a certificate of its own, which the JDK's tool has made. */
final class TlsServer implements AutoCloseable {
  private static final String PASSWORD = "of-a-test-alone";

  private final SSLContext context;
  private final RawServer server;

  /**
   * @param folder for the certificate
   * @param name for whom it is, for example {@code ip:127.0.0.1}
   */
  TlsServer(Path folder, String name) throws Exception {
    context = context(certified(folder, name));
    server =
        new RawServer(
            context.getServerSocketFactory(),
            (out, in) -> RawServer.write(out, "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}"));
  }

  String url() {
    return server.url("https");
  }

  /** One that trusts its certificate. */
  SSLContext trusting() {
    return context;
  }

  private static KeyStore certified(Path folder, String name)
      throws IOException, InterruptedException, GeneralSecurityException {
    Path file = folder.resolve("server.p12");
    var tool =
        new ProcessBuilder(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                "server",
                "-keyalg",
                "EC",
                "-dname",
                "CN=test",
                "-ext",
                "san=" + name,
                "-validity",
                "2",
                "-storetype",
                "PKCS12",
                "-keystore",
                file.toString(),
                "-storepass",
                PASSWORD));
    if (tool.redirectErrorStream(true).start().waitFor() != 0) {
      throw new IOException("no certificate for " + name);
    }
    KeyStore store = KeyStore.getInstance("PKCS12");
    try (InputStream bytes = Files.newInputStream(file)) {
      store.load(bytes, PASSWORD.toCharArray());
    }
    return store;
  }

  private static SSLContext context(KeyStore store) throws GeneralSecurityException {
    var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    keys.init(store, PASSWORD.toCharArray());
    KeyStore trusted = trusted(store);
    var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    trust.init(trusted);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(keys.getKeyManagers(), trust.getTrustManagers(), null);
    return context;
  }

  private static KeyStore trusted(KeyStore store) throws GeneralSecurityException {
    try {
      KeyStore trusted = KeyStore.getInstance("PKCS12");
      trusted.load(null, null);
      trusted.setCertificateEntry("server", store.getCertificate("server"));
      return trusted;
    } catch (IOException e) {
      throw new GeneralSecurityException(e);
    }
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
