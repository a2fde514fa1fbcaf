package org.bomstream.liberty.stop;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.function.Consumer;

/**
 * A signal by which the process is asked to end, taken before the JVM's own handler has it. The
 * JVM's interface for that is one that compilers warn of.
 */
final class StopSignal {
  /** The JVM's loader: a server's may hide the package. */
  private static final ClassLoader JVM = ClassLoader.getPlatformClassLoader();

  private final Class<?> handler;
  private final Object signal;
  private final Method install;
  private final Object before;

  /**
   * @param name such as {@code TERM}
   * @param asked told each time, on a thread of its own, with what goes on as if nobody had
   *     listened
   * @throws ReflectiveOperationException where the JVM has no such interface
   */
  StopSignal(String name, Consumer<Runnable> asked) throws ReflectiveOperationException {
    Class<?> type = JVM.loadClass("sun.misc.Signal");
    handler = JVM.loadClass("sun.misc.SignalHandler");
    signal = type.getConstructor(String.class).newInstance(name);
    install = type.getMethod("handle", type, handler);
    Object ours =
        Proxy.newProxyInstance(
            JVM,
            new Class<?>[] {handler},
            (proxy, method, arguments) -> {
              if (method.getDeclaringClass() == Object.class) {
                return method.invoke(this, arguments);
              }
              asked.accept(this::goOn);
              return null;
            });
    before = install.invoke(null, signal, ours);
  }

  private void goOn() {
    try {
      handler.getMethod("handle", signal.getClass()).invoke(before, signal);
    } catch (InvocationTargetException e) {
      throw new IllegalStateException(e.getCause());
    } catch (ReflectiveOperationException changed) {
      throw new IllegalStateException(changed);
    }
  }

  /** Leaves it to whoever had it before. */
  void release() throws ReflectiveOperationException {
    install.invoke(null, signal, before);
  }
}
