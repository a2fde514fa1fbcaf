package org.bomstream.job.control;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import org.bomstream.liberty.ListeningPorts;
import org.bomstream.liberty.ServerSecurity;
import org.bomstream.schedule.Recent;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Not ready in a server whose configuration lacks what runs or callers need: each run would fail,
 * or each call be refused.
 */
@Readiness
@ApplicationScoped
public class ServerReadiness implements HealthCheck {
  private static final Logger LOG = System.getLogger(ServerReadiness.class.getName());

  @Inject JobLauncher launcher;

  /** Anyone may ask, as often as they like. */
  private final Recent<Optional<String>> missing = new Recent<>(this::missing);

  @Override
  public HealthCheckResponse call() {
    Optional<String> reason = missing.get();
    var answer = HealthCheckResponse.named("server").status(reason.isEmpty());
    reason.ifPresent(words -> answer.withData("reason", words));
    return answer.build();
  }

  private Optional<String> missing() {
    return ListeningPorts.missing().or(ServerSecurity::tokensMissing).or(this::jobsMissing);
  }

  private Optional<String> jobsMissing() {
    try {
      return launcher.missing();
    } catch (EJBException | SecurityException noUser) {
      LOG.log(Level.DEBUG, "Nobody can be run as", noUser);
      return Optional.of(
          "The user that jobs run as is not in the server's user registry (run-as of the role"
              + " runner).");
    }
  }
}
