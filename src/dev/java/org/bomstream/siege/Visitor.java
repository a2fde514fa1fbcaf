package org.bomstream.siege;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;

/**
 * Somebody who only wants an answer, and does not wait for a connection that is open already.
 *
 * @param request what is asked, without its end
 */
record Visitor(URI server, String request) {
  private static final Duration PACE = Duration.ofMillis(20);
  private static final Duration LONGEST = Duration.ofMinutes(1);

  /** What one in two, and one in a hundred, took longer than. */
  record Times(double p50, double p99, double worst) {
    static Times of(double[] millis) {
      Arrays.sort(millis);
      return new Times(
          millis[millis.length / 2], millis[millis.length * 99 / 100], millis[millis.length - 1]);
    }

    @Override
    public String toString() {
      return "p50 %.1f ms, p99 %.1f ms, worst %.1f ms".formatted(p50, p99, worst);
    }
  }

  /** So many times, or for a minute. */
  Times visit(int times) throws IOException, InterruptedException {
    var begun = System.nanoTime();
    var millis = new double[times];
    var visits = 0;
    while (visits < times && System.nanoTime() - begun < LONGEST.toNanos()) {
      millis[visits++] = visit();
      Thread.sleep(PACE);
    }
    return Times.of(Arrays.copyOf(millis, visits));
  }

  private double visit() throws IOException {
    var begun = System.nanoTime();
    try (var socket = new Socket(server.getHost(), server.getPort())) {
      var head = request + "\nHost: " + server.getAuthority() + "\nConnection: close\n\n";
      socket.getOutputStream().write(head.replace("\n", "\r\n").getBytes(ISO_8859_1));
      var answer = new String(socket.getInputStream().readAllBytes(), ISO_8859_1);
      if (!answer.startsWith("HTTP/1.1 200")) {
        throw new IOException("unexpected: " + answer.lines().findFirst().orElse("nothing"));
      }
    }
    return (System.nanoTime() - begun) / 1e6;
  }
}
