package org.bomstream.liberty.stop;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.bomstream.schedule.NodeStarts;
import org.bomstream.schedule.StartupPhase;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Lets proxies see that the server is about to stop, before its ports close: asked to by SIGTERM,
 * it is not ready any more, and serves on for a while. Asked twice, it stops at once.
 */
@Readiness
@ApplicationScoped
public class StopDelay implements HealthCheck {
  private static final Logger LOG = System.getLogger(StopDelay.class.getName());

  @Inject
  @ConfigProperty(name = "stop.delay")
  Duration delay;

  private final AtomicBoolean asked = new AtomicBoolean();
  private Optional<StopSignal> signal = Optional.empty();

  void listen(@Observes @Priority(StartupPhase.SETTINGS) NodeStarts start) {
    if (delay.isPositive()) {
      try {
        signal = Optional.of(new StopSignal("TERM", this::stop));
      } catch (ReflectiveOperationException | RuntimeException without) {
        LOG.log(
            Level.WARNING, "This JVM shows no SIGTERM: the server stops without delay", without);
      }
    }
  }

  void stop(Runnable goOn) {
    if (asked.compareAndSet(false, true)) {
      LOG.log(Level.INFO, "Asked to stop: not ready from now on, and stopping after {0}.", delay);
      try {
        Thread.sleep(delay);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
    goOn.run();
  }

  boolean isAsked() {
    return asked.get();
  }

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("stop").status(!isAsked()).build();
  }

  void leave(@Observes @BeforeDestroyed(ApplicationScoped.class) Object end)
      throws ReflectiveOperationException {
    if (signal.isPresent()) {
      signal.get().release();
    }
  }
}
