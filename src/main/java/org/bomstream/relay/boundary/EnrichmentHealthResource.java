package org.bomstream.relay.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.bomstream.relay.control.RelayHealth;

/** Whether events reach subscribers, and how. */
@Path("/enrichment/health")
@PermitAll
public class EnrichmentHealthResource {
  @Inject RelayHealth health;

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  public Response health() {
    RelayHealth.Report report = health.report();
    return Response.status(report.isUnhealthy() ? 503 : 200).entity(report).build();
  }
}
