package org.bomstream.liberty;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/**
 * Stands before the containers of a virtual host, as one of them: the host asks one after the
 * other, until one takes the request. It has requests answered on threads that are not the
 * server's, and lets few bodies through to what is not ours.
 */
@SuppressWarnings("ReferenceEquality") // the server's objects, of whose equals nothing is known
final class BodyGuard implements InvocationHandler {
  private static final Logger LOG = System.getLogger(BodyGuard.class.getName());

  private static final String CONTAINER = "com.ibm.wsspi.http.HttpContainer";

  private final Object host;
  private final Semaphore turns;
  private final RequestThreads threads;
  private final Object place;
  private final Method ask;

  /**
   * @param turns of bodies that may be read at once
   * @param threads that requests are answered on
   */
  BodyGuard(Object host, Semaphore turns, RequestThreads threads)
      throws ReflectiveOperationException {
    this.host = host;
    this.turns = turns;
    this.threads = threads;
    ClassLoader loader = host.getClass().getClassLoader();
    Class<?> container = Class.forName(CONTAINER, true, loader);
    ask = container.getMethods()[0];
    Constructor<?> entry =
        Class.forName(host.getClass().getName() + "$HttpContainerContext", true, loader)
            .getDeclaredConstructor(host.getClass(), container);
    entry.setAccessible(true);
    place =
        entry.newInstance(host, Proxy.newProxyInstance(loader, new Class<?>[] {container}, this));
  }

  boolean isAt(Object other) {
    return host == other;
  }

  /** As the first of all. */
  void stand() throws ReflectiveOperationException {
    Set<Object> containers = containers();
    List<Object> others = List.copyOf(containers);
    containers.add(place);
    for (Object other : others) {
      containers.remove(other);
      containers.add(other);
    }
  }

  void leave() throws ReflectiveOperationException {
    containers().remove(place);
  }

  @SuppressWarnings("unchecked")
  private Set<Object> containers() throws ReflectiveOperationException {
    return (Set<Object>) field(host, "httpContainers");
  }

  private static Object field(Object whose, String name) throws ReflectiveOperationException {
    Field field = whose.getClass().getDeclaredField(name);
    field.setAccessible(true);
    return field.get(whose);
  }

  @Override
  public @Nullable Object invoke(Object proxy, Method method, Object[] arguments)
      throws ReflectiveOperationException {
    return switch (method.getName()) {
      case "equals" -> proxy == arguments[0];
      case "hashCode" -> System.identityHashCode(proxy);
      case "toString" -> getClass().getName();
      default -> take(new RuntimeRequest(arguments[0]));
    };
  }

  /** Null leaves the request to the host, which nobody takes it from. */
  private @Nullable Runnable take(RuntimeRequest request) throws ReflectiveOperationException {
    request.forgetUpgrade();
    for (Object other : containers()) {
      if (other != place
          && ask.invoke(field(other, "container"), request.connection()) instanceof Runnable task) {
        return answer(task, request);
      }
    }
    return null;
  }

  private Runnable answer(Runnable task, RuntimeRequest request)
      throws ReflectiveOperationException {
    Runnable answer = request.bringsBody() ? () -> inTurn(task, request) : task;
    String address = request.address();
    return () -> {
      if (!threads.run(address, () -> endIfItFails(answer, request))) {
        request.refuse();
      }
    };
  }

  /**
   * As the server does on its own threads. It fails where a client cuts a connection off before its
   * request is taken: one line tells that, and no trace.
   */
  private static void endIfItFails(Runnable answer, RuntimeRequest request) {
    try {
      answer.run();
    } catch (RuntimeException failure) {
      LOG.log(Level.WARNING, "A request came to nothing: {0}", failure.getClass().getName());
      request.end(failure);
    } catch (Error failure) {
      request.end(new Exception(failure));
      throw failure;
    }
  }

  private void inTurn(Runnable task, RuntimeRequest request) {
    if (!turns.tryAcquire()) {
      request.refuse();
      return;
    }
    try {
      task.run();
    } finally {
      turns.release();
    }
  }
}
