package org.bomstream.identity.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.bomstream.identity.entity.IssuerSettings;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Not ready where nobody's token could be taken. */
@Readiness
@ApplicationScoped
public class IssuerReadiness implements HealthCheck {

  @Inject IssuerSettings settings;

  @Override
  public HealthCheckResponse call() {
    var faults = settings.faults();
    var answer = HealthCheckResponse.named("identity").status(faults.isEmpty());
    return (faults.isEmpty() ? answer : answer.withData("reason", String.join(" ", faults)))
        .build();
  }
}
