package org.bomstream.liberty.batch;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Arrays;
import java.util.List;
import org.bomstream.schedule.StartupPhase;
import org.bomstream.schedule.WorkBegins;

/**
 * Holds {@link BatchStates} against the container's own classes, at the start. The application does
 * not see all of these; the loader of the container's job operator does.
 */
@ApplicationScoped
public class BatchStatesCheck {
  private static final Logger LOG = System.getLogger(BatchStatesCheck.class.getName());

  void start(@Observes @Priority(StartupPhase.RUNS) WorkBegins begins) {
    try {
      ClassLoader container = container();
      check(container, "jakarta.batch.runtime.BatchStatus", BatchStates.Execution.values());
      check(container, "com.ibm.jbatch.container.ws.InstanceState", BatchStates.Instance.values());
    } catch (ReflectiveOperationException | RuntimeException unknown) {
      LOG.log(Level.WARNING, "How this batch container numbers states cannot be seen", unknown);
    }
  }

  private static ClassLoader container() throws ReflectiveOperationException {
    Class<?> runtime = Class.forName("jakarta.batch.runtime.BatchRuntime");
    return runtime.getMethod("getJobOperator").invoke(null).getClass().getClassLoader();
  }

  /**
   * @return whether the container has the same states in the same order
   */
  static boolean check(ClassLoader container, String name, Enum<?>... expected)
      throws ClassNotFoundException {
    List<String> theirs = names(Class.forName(name, true, container).getEnumConstants());
    boolean same = theirs.equals(names(expected));
    if (same) {
      LOG.log(Level.DEBUG, "{0} is as expected.", name);
    } else {
      LOG.log(
          Level.WARNING,
          "{0} is {1} in this batch container: jobs that were left behind are not found.",
          name,
          theirs);
    }
    return same;
  }

  private static List<String> names(Object[] constants) {
    return Arrays.stream(constants).map(constant -> ((Enum<?>) constant).name()).toList();
  }
}
