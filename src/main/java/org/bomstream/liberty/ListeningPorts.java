package org.bomstream.liberty;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;

/**
 * Whether the server listens wherever it is to. Where another program has a port, it says so once,
 * and goes on without.
 */
public final class ListeningPorts {
  private static final Logger LOG = System.getLogger(ListeningPorts.class.getName());
  private static final String ENDPOINT = "com.ibm.ws.http.internal.HttpEndpointImpl";

  private ListeningPorts() {}

  /**
   * @return which port the server does not listen at; empty when there is none
   */
  public static Optional<String> missing() {
    try {
      for (Object endpoint : KernelServices.of(ENDPOINT)) {
        if (!Boolean.TRUE.equals(Reflection.ask(endpoint, "isPaused"))) {
          Optional<String> closed =
              missing(endpoint, "httpPort", "getListeningHttpPort")
                  .or(() -> missing(endpoint, "httpsPort", "getListeningSecureHttpPort"));
          if (closed.isPresent()) {
            return closed;
          }
        }
      }
    } catch (ReflectiveOperationException | RuntimeException unknown) {
      // Another release of the server: whoever asks for health is answered, or not.
      LOG.log(Level.DEBUG, "Whether the server listens cannot be seen", unknown);
    }
    return Optional.empty();
  }

  private static Optional<String> missing(Object endpoint, String configured, String listening) {
    try {
      return Reflection.get(endpoint, configured) instanceof Integer port
              && port >= 0
              && Reflection.ask(endpoint, listening) instanceof Integer open
              && open < 0
          ? Optional.of(
              "The server does not listen at port %d: another program has it, the host is none of"
                      .formatted(port)
                  + " this machine, or there is no key for HTTPS.")
          : Optional.empty();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
