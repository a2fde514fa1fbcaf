package org.bomstream.schema;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Startup;

/** Not started until the database has been there once; says what is missing. */
@Startup
@ApplicationScoped
public class DatabaseStarted implements HealthCheck {
  @Inject DatabaseStart start;

  @Override
  public HealthCheckResponse call() {
    var answer = HealthCheckResponse.named("database").status(start.isReady());
    start.reason().ifPresent(reason -> answer.withData("reason", reason));
    return answer.build();
  }
}
