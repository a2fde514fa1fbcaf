package org.bomstream.liberty.log;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.lang.reflect.Method;
import java.util.Optional;

/**
 * A field of its own in all that the current thread logs as JSON, as opposed to words in a message:
 * there it is called {@code ext_} and its name.
 */
public final class LogField implements AutoCloseable {
  /** The request that is answered. */
  public static final String REQUEST = "request_id";

  public static final String RUN = "run_id";
  public static final String BOM = "bom_id";

  private static final Logger LOG = System.getLogger(LogField.class.getName());
  private static final Optional<Class<?>> CONTEXT = context();
  private static final Optional<Method> ADD = method("addExtension", String.class, String.class);
  private static final Optional<Method> REMOVE = method("removeExtension", String.class);

  private final String name;

  private LogField(String name) {
    this.name = name;
  }

  /** Holds until it is closed, which the same thread does. */
  public static LogField set(String name, Object value) {
    call(ADD, name, value.toString());
    return new LogField(name);
  }

  @Override
  public void close() {
    call(REMOVE, name);
  }

  /** Not the server's interface for applications, so it is found beside what is. */
  private static Optional<Class<?>> context() {
    try {
      // An application's loader is one of the server's classes, which all know the log.
      ClassLoader ofServer = LogField.class.getClassLoader().getClass().getClassLoader();
      ClassLoader ofLog = ofServer.loadClass("com.ibm.websphere.ras.Tr").getClassLoader();
      return Optional.of(ofLog.loadClass("com.ibm.websphere.logging.hpel.LogRecordContext"));
    } catch (ClassNotFoundException | RuntimeException unknown) {
      LOG.log(Level.DEBUG, "This server's log has no fields of ours", unknown);
      return Optional.empty();
    }
  }

  private static Optional<Method> method(String name, Class<?>... parameters) {
    return CONTEXT.flatMap(
        type -> {
          try {
            return Optional.of(type.getMethod(name, parameters));
          } catch (NoSuchMethodException unknown) {
            return Optional.empty();
          }
        });
  }

  private static void call(Optional<Method> method, Object... arguments) {
    try {
      if (method.isPresent()) {
        var _ = method.get().invoke(null, arguments);
      }
    } catch (ReflectiveOperationException refused) {
      LOG.log(Level.DEBUG, "This server's log takes no field of ours", refused);
    }
  }
}
