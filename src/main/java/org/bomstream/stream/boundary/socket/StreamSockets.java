package org.bomstream.stream.boundary.socket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletRequest;
import java.util.Optional;
import org.bomstream.liberty.LibertySocket;
import org.bomstream.stream.control.StreamMetrics;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The short way to clients, past the container, where there is one and it is wanted. */
@ApplicationScoped
public class StreamSockets {
  @Inject
  @ConfigProperty(name = "stream.sockets")
  boolean enabled;

  @Inject BlockedSockets blocked;
  @Inject StreamMetrics metrics;

  /**
   * @param request one whose response has begun
   * @return empty where all has to go through the container, which is counted
   */
  Optional<SocketWriter> under(ServletRequest request) {
    Optional<SocketWriter> writer =
        Optional.of(request)
            .filter(_ -> enabled)
            .flatMap(LibertySocket::of)
            .map(socket -> new SocketWriter(socket, blocked));
    if (writer.isEmpty()) {
      metrics.openedThroughContainer();
    }
    return writer;
  }
}
