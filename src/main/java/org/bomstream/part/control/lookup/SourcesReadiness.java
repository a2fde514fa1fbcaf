package org.bomstream.part.control.lookup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Not ready where a source is to be asked that there is none of: its answers would be missed. */
@Readiness
@ApplicationScoped
public class SourcesReadiness implements HealthCheck {
  @Inject PartSources sources;

  @Override
  public HealthCheckResponse call() {
    var unknown = sources.unknown();
    var answer = HealthCheckResponse.named("sources").status(unknown.isEmpty());
    return (unknown.isEmpty()
            ? answer
            : answer.withData("reason", "SOURCES names " + unknown + ": no source has that name."))
        .build();
  }
}
