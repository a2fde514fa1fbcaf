package org.bomstream.simulator.wire;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import org.bomstream.simulator.script.Kind;
import org.bomstream.simulator.script.Plan;

/** Sends answers, in one piece or as the script wants it. */
public final class Delivery {
  private static final int HUGE = 50_000_000;
  private static final int BYTES_PER_SECOND = 10;
  private static final int PIECE = 1 << 16;

  private Delivery() {}

  /** Sends an answer and ends the exchange. */
  public static void send(HttpExchange exchange, Answer answer, Plan plan)
      throws IOException, InterruptedException {
    var spoilt = Spoiling.spoilt(answer, plan);
    var bytes = spoilt.bytes();
    spoilt.headers().forEach(exchange.getResponseHeaders()::set);
    try (exchange) {
      if (plan.has(Kind.BROKEN)) {
        exchange.sendResponseHeaders(spoilt.status(), bytes.length + 1L);
        exchange.getResponseBody().write(bytes, 0, bytes.length / 2);
        exchange.getResponseBody().flush();
      } else if (plan.has(Kind.DRIP) || plan.has(Kind.HUGE)) {
        exchange.sendResponseHeaders(spoilt.status(), 0);
        slowlyOrAtLength(exchange.getResponseBody(), bytes, plan);
      } else {
        exchange.sendResponseHeaders(spoilt.status(), bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
      }
    }
  }

  private static void slowlyOrAtLength(OutputStream to, byte[] bytes, Plan plan)
      throws IOException, InterruptedException {
    var huge = plan.of(Kind.HUGE);
    if (huge.isPresent()) {
      to.write(bytes);
      blanks(to, huge.get().detail("bytes", HUGE) - bytes.length);
      return;
    }
    var drip = plan.of(Kind.DRIP).orElseThrow();
    var pause = 1000L / Math.max(1, drip.detail("bytes_per_second", BYTES_PER_SECOND));
    for (var each : bytes) {
      to.write(each);
      to.flush();
      Thread.sleep(pause);
    }
  }

  private static void blanks(OutputStream to, int count) throws IOException {
    var piece = new byte[PIECE];
    Arrays.fill(piece, (byte) ' ');
    for (int left = count; left > 0; left -= PIECE) {
      to.write(piece, 0, Math.min(PIECE, left));
    }
  }
}
