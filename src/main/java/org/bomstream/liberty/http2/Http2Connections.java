package org.bomstream.liberty.http2;

import jakarta.enterprise.context.ApplicationScoped;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.lang.reflect.InvocationTargetException;
import java.net.InetAddress;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.bomstream.liberty.Reflection;

/**
 * All connections by HTTP/2. The server gathers the whole body of each stream in memory before it
 * asks anybody, and none of its options bounds that. So its connections are looked for several
 * times a second, and each that is found gets bounds.
 */
@ApplicationScoped
public class Http2Connections {
  private static final Logger LOG = System.getLogger(Http2Connections.class.getName());

  private final Map<Object, Http2Connection> known = new HashMap<>();
  private final Set<Http2Connection> closing = new HashSet<>();
  private boolean warned;

  /** What the server is asked for, which may wait for a client. */
  private interface Farewell {
    void say() throws ReflectiveOperationException;
  }

  /** Returns soon, and is to be called again after a fraction of a second. */
  public synchronized void look(Http2Rule rule) {
    try {
      Map<Object, Http2Connection> open = new HashMap<>();
      for (Object connection : TcpConnections.open()) {
        find(connection, rule, open);
      }
      forgetAllBut(open);
      for (Http2Connection each : known.values()) {
        tidy(each);
      }
    } catch (ReflectiveOperationException | RuntimeException changed) {
      warnOnce(changed);
    }
  }

  /** One that closes meanwhile has no peer any more, which says nothing of the others. */
  private void find(Object connection, Http2Rule rule, Map<Object, Http2Connection> open)
      throws ReflectiveOperationException {
    try {
      Object link = Http2Connection.link(connection).orElse(null);
      if (link != null) {
        open.put(link, known(link, connection, rule));
      }
    } catch (InvocationTargetException closing) {
      if (!(closing.getCause() instanceof NullPointerException)) {
        throw closing;
      }
    }
  }

  private Http2Connection known(Object link, Object connection, Http2Rule rule)
      throws ReflectiveOperationException {
    Http2Connection found = known.get(link);
    if (found == null) {
      var peer = (InetAddress) Reflection.ask(connection, "getRemoteAddress");
      found = new Http2Connection(link, Objects.requireNonNull(peer), rule);
    }
    return found;
  }

  private void forgetAllBut(Map<Object, Http2Connection> open) {
    known.forEach(
        (link, connection) -> {
          if (!open.containsKey(link)) {
            connection.gone();
            closing.remove(connection);
          }
        });
    known.clear();
    known.putAll(open);
  }

  private void tidy(Http2Connection connection) throws ReflectiveOperationException {
    connection.guard();
    for (RuntimeStream slow : connection.tidy()) {
      say(slow::reset);
    }
    if (connection.isSpent() && closing.add(connection)) {
      say(connection::close);
    }
  }

  private static void say(Farewell farewell) {
    Thread.ofVirtual()
        .name("http2-farewell")
        .start(
            () -> {
              try {
                farewell.say();
              } catch (ReflectiveOperationException gone) {
                LOG.log(Level.DEBUG, "Nobody is there to be told", gone);
              }
            });
  }

  private void warnOnce(Exception changed) {
    LOG.log(
        warned ? Level.DEBUG : Level.WARNING,
        "This server keeps HTTP/2 elsewhere: what comes by it has no bound",
        changed);
    warned = true;
  }
}
