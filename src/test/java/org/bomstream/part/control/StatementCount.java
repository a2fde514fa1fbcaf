package org.bomstream.part.control;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** Passes everything on to a database and counts what is prepared and what is left open. */
public class StatementCount {

  private final AtomicInteger prepared = new AtomicInteger();
  private final AtomicInteger open = new AtomicInteger();
  private final DataSource behind;

  public StatementCount(DataSource behind) {
    this.behind = behind;
  }

  public DataSource database() {
    return proxy(
        DataSource.class,
        (method, arguments) -> {
          Connection connection = (Connection) method.invoke(behind, arguments);
          open.incrementAndGet();
          return proxy(Connection.class, (m, a) -> onConnection(connection, m, a));
        });
  }

  public int prepared() {
    return prepared.get();
  }

  public int openConnections() {
    return open.get();
  }

  private Object onConnection(Connection connection, Method method, Object[] arguments)
      throws ReflectiveOperationException {
    switch (method.getName()) {
      case "prepareStatement" -> prepared.incrementAndGet();
      case "close" -> open.decrementAndGet();
      default -> {}
    }
    return method.invoke(connection, arguments);
  }

  private interface Call {
    Object on(Method method, Object[] arguments) throws ReflectiveOperationException;
  }

  private static <T> T proxy(Class<T> type, Call call) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (self, method, arguments) -> {
              try {
                return call.on(method, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            }));
  }
}
