package org.bomstream.body.boundary;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.bomstream.body.control.BodyBounds;
import org.bomstream.body.control.BodyLimits;
import org.bomstream.body.control.BodyMetrics;
import org.bomstream.body.control.KeptBody;
import org.bomstream.body.control.Pace;
import org.bomstream.body.control.Sender;
import org.bomstream.identity.boundary.CurrentCaller;
import org.bomstream.identity.boundary.RequestOrigin;
import org.bomstream.problem.Problem;
import org.bomstream.schedule.NodeStarts;
import org.bomstream.schedule.Recurring;
import org.bomstream.schedule.Schedule;
import org.bomstream.schedule.StartupPhase;

/** All bodies that are coming in on this node. */
@ApplicationScoped
public class Receptions {
  private static final Duration LOOK = Duration.ofSeconds(1);

  @Inject BodyLimits limits;
  @Inject BodyBounds bounds;
  @Inject Pace pace;
  @Inject BodyMetrics metrics;
  @Inject RequestOrigin origin;
  @Inject Schedule schedule;

  private final Set<Reception> open = ConcurrentHashMap.newKeySet();

  void start(@Observes @Priority(StartupPhase.STREAMS) NodeStarts start) {
    schedule.start(new Recurring("The look for slow bodies", LOOK, this::refuseSlow));
  }

  /**
   * Returns at once; the request goes on when its body has come.
   *
   * @throws Problem when there is no place for it, or it is announced as too large
   */
  void begin(HttpServletRequest request, HttpServletResponse response) throws IOException {
    boolean upload = BodyHead.isUpload(request);
    bounds.check(request.getContentLengthLong(), upload);
    var sender = new Sender(origin.address(request), user(request));
    limits.take(sender);
    var body = new KeptBody(limits, sender);
    var reception =
        new Reception(
            request.getInputStream(),
            context(request, response, body, sender),
            body,
            length -> bounds.check(length, upload),
            new Outcome(sender));
    open.add(reception);
    reception.begin();
  }

  private AsyncContext context(
      HttpServletRequest request, HttpServletResponse response, KeptBody body, Sender sender) {
    try {
      return request.startAsync(new ReceivedRequest(request, body), response);
    } catch (IllegalStateException impossible) {
      limits.giveBack(sender);
      throw impossible;
    }
  }

  /** Counts a refusal before the body was begun. */
  void refused(Problem refusal) {
    metrics.refused(refusal.status());
  }

  /** What a body that nothing more comes of leaves to be done. */
  private final class Outcome implements Reception.Ending {
    private final Sender sender;

    private Outcome(Sender sender) {
      this.sender = sender;
    }

    @Override
    public void ended(Reception reception) {
      open.remove(reception);
      limits.giveBack(sender);
    }

    @Override
    public void refused(Problem refusal) {
      Receptions.this.refused(refusal);
    }
  }

  private static Optional<String> user(HttpServletRequest request) {
    return CurrentCaller.find(request)
        .map(caller -> caller.name() + " of " + caller.organizationId().orElse(""));
  }

  private void refuseSlow() {
    open.stream()
        .filter(reception -> pace.isTooSlow(reception.age(), reception.length()))
        .forEach(reception -> reception.refuse(Refusal.tooSlow()));
  }
}
