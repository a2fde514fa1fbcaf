package org.bomstream.stream.boundary;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import org.bomstream.problem.Problem;
import org.bomstream.stream.control.StreamEvent;

/** A refusal for a time, as a stream that ends at once. */
final class BusyAnswer {
  private BusyAnswer() {}

  /** Says when to come back: not before the problem's {@code Retry-After}, and not all at once. */
  static Response of(Problem problem) {
    long soonest =
        Duration.ofSeconds(Long.parseLong(problem.headers().get("Retry-After"))).toMillis();
    var retry = Duration.ofMillis(ThreadLocalRandom.current().nextLong(soonest, 2 * soonest + 1));
    return Response.ok(StreamEvent.closing("busy", retry).getData())
        .type(MediaType.SERVER_SENT_EVENTS + ";charset=UTF-8")
        .header("Cache-Control", HttpConnection.CACHE_CONTROL)
        .header("X-Accel-Buffering", "no")
        .build();
  }
}
