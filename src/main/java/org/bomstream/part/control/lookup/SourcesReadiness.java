package org.bomstream.part.control.lookup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Not ready while {@code SOURCES} names a source that does not exist: its answers would be missing.
 */
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
