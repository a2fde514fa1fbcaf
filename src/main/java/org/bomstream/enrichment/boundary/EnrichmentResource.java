package org.bomstream.enrichment.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Set;
import java.util.UUID;
import org.bomstream.bom.control.Boms;
import org.bomstream.identity.control.Caller;
import org.bomstream.identity.entity.Role;
import org.bomstream.problem.Problem;
import org.bomstream.progress.control.ProgressLog;

/** Where a BOM's newest run stands. */
@Path("/boms/{id}/enrichment")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.MEMBER, Role.OPERATOR})
public class EnrichmentResource {
  @Inject Boms boms;
  @Inject ProgressLog progress;
  @Inject Caller caller;

  @GET
  public JsonObject state(@PathParam("id") String id) {
    UUID bomId = boms.readable(id, caller).id();
    JsonObject state = progress.states(Set.of(bomId)).get(bomId);
    if (state == null) {
      throw new Problem(404, "Not Found", "The BOM was never enriched.")
          .with("code", "never_enriched");
    }
    return state;
  }
}
