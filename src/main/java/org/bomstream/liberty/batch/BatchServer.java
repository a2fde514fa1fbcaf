package org.bomstream.liberty.batch;

import jakarta.enterprise.context.ApplicationScoped;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Optional;
import org.bomstream.liberty.KernelServices;

/**
 * By which name the batch container tells this server from others on the same tables: its host, its
 * folder and its own name. What a server of that name has left running counts as failed when one
 * starts, so no two may have the same.
 */
@ApplicationScoped
public class BatchServer {
  private static final Logger LOG = System.getLogger(BatchServer.class.getName());
  private static final String LOCATION = "com.ibm.jbatch.container.ws.BatchLocationService";
  private static final String VARIABLES = "com.ibm.wsspi.kernel.service.location.VariableRegistry";

  /** The environment's, and the variable in server.xml of which the name is made. */
  private static final String HOST = "HOSTNAME";

  private volatile Optional<String> name = Optional.empty();

  /**
   * Empty where the server is not seen to have one: at its start the container is not there yet.
   */
  public Optional<String> serverName() {
    if (name.isEmpty()) {
      name = name();
    }
    return name;
  }

  private static Optional<String> name() {
    try {
      host();
      for (Object location : KernelServices.of(LOCATION)) {
        return Optional.of(String.valueOf(call(location, LOCATION, "getServerId")))
            .filter(name -> !name.contains("${"));
      }
    } catch (ReflectiveOperationException | RuntimeException unknown) {
      LOG.log(Level.WARNING, "How the batch container names this server cannot be seen", unknown);
    }
    return Optional.empty();
  }

  /**
   * The name is made of a variable that the kernel does not find by itself, in the environment or
   * by its default. A service of the system, as opposed to a container, gets none.
   */
  private static void host() throws ReflectiveOperationException {
    try {
      String given = System.getenv(HOST);
      String host = given == null ? InetAddress.getLocalHost().getHostName() : given;
      for (Object registry : KernelServices.of(VARIABLES)) {
        call(registry, VARIABLES, "addVariable", HOST, host);
      }
    } catch (UnknownHostException nameless) {
      LOG.log(Level.DEBUG, "The machine has no name", nameless);
    }
  }

  /** By the type, which is public where the service's own class need not be. */
  private static Object call(Object service, String type, String method, String... arguments)
      throws ReflectiveOperationException {
    Class<?> known = Class.forName(type, true, service.getClass().getClassLoader());
    Class<?>[] kinds = new Class<?>[arguments.length];
    Arrays.fill(kinds, String.class);
    return known.getMethod(method, kinds).invoke(service, (Object[]) arguments);
  }
}
