package org.bomstream.liberty;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.event.Observes;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import org.bomstream.schedule.NodeStarts;
import org.bomstream.schedule.StartupPhase;

/**
 * Bodies that are sent to the server's own addresses (health, metrics, consoles, their sign-in
 * forms), before which no filter of ours stands. The server reads them on their request's thread,
 * also for strangers: so a few may come at once, and whoever sends one more is told to come again.
 */
@ApplicationScoped
public class RuntimeBodies {
  private static final Logger LOG = System.getLogger(RuntimeBodies.class.getName());

  private static final int AT_ONCE = 8;

  private final Semaphore turns = new Semaphore(AT_ONCE);
  private final RequestThreads threads = new RequestThreads();
  private final List<BodyGuard> guards = new CopyOnWriteArrayList<>();

  void start(@Observes @Priority(StartupPhase.RUNS) NodeStarts start) {
    guardAll();
  }

  /** Hosts that have come meanwhile too. */
  void opened(@Observes EndpointOpened opened) {
    guardAll();
  }

  private synchronized void guardAll() {
    try {
      for (Object host : KernelServices.of("com.ibm.wsspi.http.VirtualHost")) {
        if (guards.stream().noneMatch(guard -> guard.isAt(host))) {
          var guard = new BodyGuard(host, turns, threads);
          guard.stand();
          guards.add(guard);
        }
      }
    } catch (ReflectiveOperationException | RuntimeException unknown) {
      LOG.log(
          Level.WARNING,
          "This server has other virtual hosts: slow bodies for its own addresses take its threads",
          unknown);
    }
  }

  void stop(@Observes @BeforeDestroyed(ApplicationScoped.class) Object end)
      throws ReflectiveOperationException {
    for (BodyGuard guard : guards) {
      guard.leave();
    }
  }
}
