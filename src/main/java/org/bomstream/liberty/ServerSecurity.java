package org.bomstream.liberty;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.Optional;

/**
 * What a server's configuration must give the application beside features and data sources, and
 * does not tell of by itself: each is asked for where it will be needed.
 */
public final class ServerSecurity {
  private static final Logger LOG = System.getLogger(ServerSecurity.class.getName());
  private static final String BATCH = "com.ibm.jbatch.container.ws.WSBatchAuthService";

  /** There once the server has keys for them. */
  private static final String LTPA = "com.ibm.ws.security.token.ltpa.LTPAConfiguration";

  private ServerSecurity() {}

  /**
   * @return what keeps the caller from submitting jobs; empty when nothing does
   */
  public static Optional<String> jobsMissing() {
    try {
      for (Object batch : KernelServices.of(BATCH)) {
        Class.forName(BATCH, true, batch.getClass().getClassLoader())
            .getMethod("authorizedJobSubmission")
            .invoke(batch);
      }
      return Optional.empty();
    } catch (InvocationTargetException refused) {
      LOG.log(Level.DEBUG, "No job may be submitted", refused);
      return Optional.of(
          "The user that jobs run as is not in the user registry, or may not submit them: it"
              + " needs the role batchAdmin in <authorization-roles id=\"com.ibm.ws.batch\">.");
    } catch (ReflectiveOperationException | RuntimeException unknown) {
      // Another release of the server: whether jobs start, they will show.
      LOG.log(Level.DEBUG, "Whether jobs may be submitted cannot be seen", unknown);
      return Optional.empty();
    }
  }

  /**
   * @return what keeps the server from taking any token; empty when nothing does
   */
  public static Optional<String> tokensMissing() {
    try {
      List<Object> keys = KernelServices.of(LTPA);
      return keys.isEmpty()
          ? Optional.of(
              "The server has no LTPA keys, without which it refuses every caller: give"
                  + " LTPA_PASSWORD, keystore_password or <ltpa keysPassword>.")
          : Optional.empty();
    } catch (ReflectiveOperationException | RuntimeException unknown) {
      LOG.log(Level.DEBUG, "Whether the server has LTPA keys cannot be seen", unknown);
      return Optional.empty();
    }
  }
}
