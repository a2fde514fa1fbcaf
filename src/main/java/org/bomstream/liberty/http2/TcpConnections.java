package org.bomstream.liberty.http2;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import org.bomstream.liberty.KernelServices;
import org.bomstream.liberty.Reflection;

/** All connections that the server's endpoints have open, of whatever protocol. */
final class TcpConnections {
  private static final String CHANNELS = "com.ibm.websphere.channelfw.osgi.CHFWBundle";

  /** What the server itself counts them by, in one of many queues each. */
  private static final String CONNECTIONS = "inUse";

  private TcpConnections() {}

  static List<Object> open() throws ReflectiveOperationException {
    List<Object> open = new ArrayList<>();
    for (Object bundle : KernelServices.of(CHANNELS)) {
      Object framework = Objects.requireNonNull(Reflection.ask(bundle, "getFramework"));
      for (Object channel : channels(framework)) {
        collect(channel, open);
      }
    }
    return open;
  }

  private static List<Object> channels(Object framework) throws ReflectiveOperationException {
    List<Object> channels = new ArrayList<>();
    // As the server does where it starts and stops them.
    synchronized (framework) {
      var running = (Map<?, ?>) Reflection.get(framework, "channelRunningMap");
      for (Object each : Objects.requireNonNull(running).values()) {
        channels.add(Objects.requireNonNull(Reflection.ask(each, "getChannel")));
      }
    }
    return channels;
  }

  private static void collect(Object channel, List<Object> open)
      throws ReflectiveOperationException {
    if (Reflection.has(channel, CONNECTIONS)
        && Reflection.get(channel, CONNECTIONS) instanceof Queue<?>[] queues) {
      for (Queue<?> queue : queues) {
        open.addAll(queue);
      }
    }
  }
}
