package org.bomstream.body.boundary;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongConsumer;
import org.bomstream.body.control.KeptBody;
import org.bomstream.problem.FailureProblem;
import org.bomstream.problem.Problem;
import org.bomstream.problem.ProblemJson;

/**
 * One body that is coming in: ends when it has come, and the request goes on, or when it is
 * refused. What was kept of it is given up when the request is answered.
 */
final class Reception implements ReadListener, AsyncListener {
  private static final Logger LOG = System.getLogger(Reception.class.getName());
  private static final int BUFFER = 8 * 1024;

  /** Is told once that nothing more comes, and why, where it was refused. */
  interface Ending {
    void ended(Reception reception);

    void refused(Problem refusal);
  }

  private final ServletInputStream in;
  private final AsyncContext context;
  private final KeptBody body;
  private final LongConsumer bound;
  private final Ending ending;
  private final AtomicBoolean over = new AtomicBoolean();
  private final long begun = System.nanoTime();

  /**
   * @param bound throws a problem for a length that is too much
   */
  Reception(
      ServletInputStream in,
      AsyncContext context,
      KeptBody body,
      LongConsumer bound,
      Ending ending) {
    this.in = in;
    this.context = context;
    this.body = body;
    this.bound = bound;
    this.ending = ending;
  }

  /** Returns at once. */
  void begin() {
    context.setTimeout(0);
    context.addListener(this);
    in.setReadListener(this);
  }

  Duration age() {
    return Duration.ofNanos(System.nanoTime() - begun);
  }

  long length() {
    return body.length();
  }

  @Override
  public void onDataAvailable() throws IOException {
    try {
      take(new byte[BUFFER]);
    } catch (Problem refusal) {
      refuse(refusal);
    }
  }

  private void take(byte[] buffer) throws IOException {
    while (!over.get() && in.isReady() && !in.isFinished()) {
      int count = in.read(buffer);
      if (count > 0) {
        bound.accept(body.length() + count);
        keep(buffer, count);
      }
    }
  }

  /** That there is no room on the disk is not the client's fault. */
  private void keep(byte[] buffer, int count) {
    try {
      body.add(buffer, count);
    } catch (IOException failure) {
      throw FailureProblem.of(failure, "the keeping of a body");
    }
  }

  @Override
  public void onAllDataRead() {
    if (end()) {
      // Without the query, in which the container would look for the address too.
      context.dispatch(((ReceivedRequest) context.getRequest()).path());
    }
  }

  @Override
  public void onError(Throwable failure) {
    refuse(Refusal.broken(failure));
  }

  /** Answers the request with a problem, unless its body has come. */
  void refuse(Problem problem) {
    if (!end()) {
      return;
    }
    ending.refused(problem);
    try {
      ProblemJson.write(problem, (HttpServletResponse) context.getResponse());
    } catch (IOException | RuntimeException gone) {
      LOG.log(Level.DEBUG, "Nobody is there to be told", gone);
    }
    context.complete();
  }

  private boolean end() {
    boolean first = over.compareAndSet(false, true);
    if (first) {
      ending.ended(this);
    }
    return first;
  }

  @Override
  public void onComplete(AsyncEvent event) throws IOException {
    body.close();
  }

  @Override
  public void onTimeout(AsyncEvent event) {}

  @Override
  public void onError(AsyncEvent event) {}

  /** What is answered later, as a stream, needs the body no longer. */
  @Override
  public void onStartAsync(AsyncEvent event) throws IOException {
    body.close();
  }
}
