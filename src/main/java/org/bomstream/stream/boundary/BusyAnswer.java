package org.bomstream.stream.boundary;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import org.bomstream.problem.Problem;
import org.bomstream.stream.boundary.socket.HttpConnection;
import org.bomstream.stream.entity.StreamEvents;

/** A refusal for a time, as a stream that ends at once. */
final class BusyAnswer {
  private BusyAnswer() {}

  /** Says when to come back: not before the problem's {@code Retry-After}, and not all at once. */
  static void write(Problem problem, HttpServletResponse response) throws IOException {
    long soonest =
        Duration.ofSeconds(Long.parseLong(problem.headers().get("Retry-After"))).toMillis();
    var retry = Duration.ofMillis(ThreadLocalRandom.current().nextLong(soonest, 2 * soonest + 1));
    HttpConnection.head(response);
    StreamEvents.closing("busy", retry).chunk().writeBody(response.getOutputStream());
  }
}
