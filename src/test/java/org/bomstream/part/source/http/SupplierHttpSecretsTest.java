package org.bomstream.part.source.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.bomstream.part.control.supplier.SupplierFault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A key in an address or a head is seen by the supplier, and by nobody else. */
@Timeout(60)
class SupplierHttpSecretsTest {
  private static final String KEY = "k3y-that-nobody-reads";

  /** Held, since the JDK forgets loggers that nobody holds. */
  private static final List<Logger> LOGGERS =
      List.of(
          Logger.getLogger(""),
          Logger.getLogger("jdk.httpclient.HttpClient"),
          Logger.getLogger("jdk.internal.httpclient.debug"),
          Logger.getLogger("jdk.internal.httpclient.websocket.debug"),
          Logger.getLogger("jdk.internal.httpclient.hpack.debug"),
          Logger.getLogger("sun.net.www.protocol.http.HttpURLConnection"),
          Logger.getLogger("javax.net.ssl"));

  private final List<String> logged = new CopyOnWriteArrayList<>();
  private final Handler keeping = new Keeping();
  private final Level before = Logger.getLogger("").getLevel();
  private final SupplierHttp http =
      new SupplierHttp(Duration.ofSeconds(40), Duration.ofMillis(400), HttpClient.newBuilder());

  /** Keeps what is logged, with all its parameters and causes. */
  private final class Keeping extends Handler {
    @Override
    public void publish(LogRecord entry) {
      if (String.valueOf(entry.getLoggerName()).startsWith("com.sun.net.httpserver")) {
        return; // the other side
      }
      var text = new StringWriter();
      // Of other tests too, which run beside this one.
      text.append(entry.getMessage()).append(Arrays.toString(entry.getParameters()));
      if (entry.getThrown() != null) {
        entry.getThrown().printStackTrace(new PrintWriter(text, true));
      }
      logged.add(text.toString());
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }

  @BeforeEach
  void listen() {
    keeping.setLevel(Level.ALL);
    LOGGERS.forEach(logger -> logger.setLevel(Level.FINEST));
    Logger.getLogger("").addHandler(keeping);
  }

  @AfterEach
  void stop() {
    Logger.getLogger("").removeHandler(keeping);
    LOGGERS.forEach(logger -> logger.setLevel(null));
    Logger.getLogger("").setLevel(before);
    http.close();
  }

  @Test
  void standsInNoLogOfASuccess() throws Exception {
    try (var supplier = SupplierStub.open()) {
      supplier.answers(200, Map.of("Location", "/?apiKey=" + KEY), "{}");

      Reply reply = http.send(to(supplier.url()));

      assertThat(supplier.asked().getFirst().path()).contains(KEY);
      assertThat(reply.toString()).isEqualTo("status 200, 2 bytes");
      assertNothingTold();
    }
  }

  @Test
  void standsInNoLogNorExceptionOfAFailure() throws Exception {
    try (var silent = new RawServer((out, in) -> in.read());
        var broken = new RawServer((out, in) -> RawServer.write(out, "HTTP/1.1 200 OK\r\nConte"));
        var noTls = new RawServer((out, in) -> RawServer.write(out, "HTTP/1.1 200 OK\r\n\r\n"))) {
      assertTellsNothing(silent.url("http"));
      assertTellsNothing(broken.url("http"));
      assertTellsNothing(noTls.url("https"));
      assertTellsNothing("http://127.0.0.1:1");
      assertTellsNothing("http://no-such-host.invalid");
    }
  }

  @Test
  void standsInNoExceptionOfAHeadThatCannotHaveIt() {
    var call = HttpRequest.newBuilder(URI.create("http://127.0.0.1:1/"));

    assertThatThrownBy(() -> Calls.with(call, "Authorization", "Bearer " + KEY + "\n"))
        .isInstanceOf(SupplierFault.Refused.class)
        .hasMessageNotContaining(KEY)
        .hasNoCause();
  }

  private void assertTellsNothing(String url) {
    Throwable thrown = catchThrowable(() -> http.send(to(url)));
    var trace = new StringWriter();
    thrown.printStackTrace(new PrintWriter(trace, true));

    assertThat(thrown).isInstanceOf(SupplierFault.Down.class);
    assertThat(trace.toString()).doesNotContain(KEY);
    assertNothingTold();
  }

  private void assertNothingTold() {
    assertThat(logged).noneMatch(text -> text.contains(KEY));
  }

  private static HttpRequest.Builder to(String url) {
    return HttpRequest.newBuilder(URI.create(url + "/search?apiKey=" + KEY)).header("X-Key", KEY);
  }
}
