package org.bomstream.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Has all parts start. A fault of one is told once, and leaves the node not ready: the server would
 * start an application that fails again and again, and with what it says of that it also repeats
 * what callers send, so that nobody would see why.
 */
@Readiness
@ApplicationScoped
public class NodeStart implements HealthCheck {
  private static final Logger LOG = System.getLogger(NodeStart.class.getName());

  @Inject Event<NodeStarts> parts;

  private volatile boolean failed;

  void begin(@Observes @Initialized(ApplicationScoped.class) ServletContext application) {
    try {
      parts.fire(new NodeStarts(application));
    } catch (RuntimeException fault) {
      failed = true;
      LOG.log(Level.ERROR, "This node cannot start", fault);
    }
  }

  @Override
  public HealthCheckResponse call() {
    var answer = HealthCheckResponse.named("start").status(!failed);
    return failed
        ? answer.withData("reason", "The node cannot start, for a fault that the log has.").build()
        : answer.build();
  }
}
