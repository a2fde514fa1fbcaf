package org.bomstream.part.source.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * What the part catalogue holds. A file that is missing does not stop the server from serving, and
 * is only told.
 */
@Readiness
@ApplicationScoped
public class CatalogueReadiness implements HealthCheck {
  @Inject CatalogueFiles catalogue;

  @Override
  public HealthCheckResponse call() {
    CatalogueState state = catalogue.state();
    // Names of files are left out: health is open to everyone.
    long failed = state.files().stream().filter(file -> file.error().isPresent()).count();
    return HealthCheckResponse.named("part-catalogue")
        .up()
        .withData("parts", state.parts())
        .withData("files", state.files().size())
        .withData("files_not_loaded", failed)
        .build();
  }
}
