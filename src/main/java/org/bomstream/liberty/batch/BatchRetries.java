package org.bomstream.liberty.batch;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Objects;
import org.bomstream.liberty.KernelServices;
import org.bomstream.liberty.Reflection;
import org.bomstream.schedule.StartupPhase;
import org.bomstream.schedule.WorkBegins;
import org.eclipse.persistence.sessions.Session;

/**
 * The batch container's own queries that find no database are tried again within a moment, as ours
 * are. Left to itself it waits 5 s before each further try, holding a lock that its stop needs too:
 * while the database was away, a server with runs took more than a minute to end.
 */
@ApplicationScoped
public class BatchRetries {
  private static final Logger LOG = System.getLogger(BatchRetries.class.getName());
  private static final String STORE =
      "com.ibm.jbatch.container.services.IPersistenceManagerService";
  private static final Duration PAUSE = Duration.ofMillis(100);

  void shorten(@Observes @Priority(StartupPhase.RUNS) WorkBegins begins) {
    try {
      for (Object store : KernelServices.of(STORE)) {
        if (Reflection.has(store, "psu")) {
          shorten(store);
        }
      }
    } catch (ReflectiveOperationException | RuntimeException unknown) {
      LOG.log(Level.WARNING, "How the batch container asks its database is not known", unknown);
    }
  }

  private static void shorten(Object store) throws ReflectiveOperationException {
    var unit = store.getClass().getDeclaredMethod("getPsu");
    unit.setAccessible(true);
    Object entities = ask(unit.invoke(store), "createEntityManager");
    try {
      ((Session) ask(entities, "getServerSession"))
          .getLogin()
          .setDelayBetweenConnectionAttempts(Math.toIntExact(PAUSE.toMillis()));
    } finally {
      Reflection.ask(entities, "close");
    }
  }

  private static Object ask(Object whom, String method) throws ReflectiveOperationException {
    return Objects.requireNonNull(Reflection.ask(whom, method), method);
  }
}
