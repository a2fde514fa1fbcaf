package org.bomstream.enrichment.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.StringReader;
import java.util.List;
import java.util.UUID;
import org.bomstream.bom.control.Boms;
import org.bomstream.bom.entity.Bom;
import org.bomstream.enrichment.control.RunLife;
import org.bomstream.enrichment.control.RunOpen;
import org.bomstream.identity.control.Caller;
import org.bomstream.identity.entity.Role;
import org.bomstream.problem.Fault;
import org.bomstream.problem.Problem;
import org.bomstream.progress.entity.ProgressState;

/** Asks for a BOM to be enriched. */
@Path("/boms/{id}/enrich")
@Produces(MediaType.APPLICATION_JSON)
public class EnrichResource {
  @Inject Boms boms;
  @Inject RunLife runs;
  @Inject Caller caller;

  /** Where to follow the run that was queued. */
  @JsonbPropertyOrder({"bomId", "runId", "status", "streamUrl"})
  public record Queued(UUID bomId, UUID runId, String status, String streamUrl) {}

  @POST
  @RolesAllowed(Role.MEMBER)
  public Response enrich(@PathParam("id") String id, String body) {
    Bom bom = boms.own(id, caller);
    if (bom.isExternal()) {
      throw new Problem(409, "Conflict", "Another system enriches this BOM.")
          .with("code", "external_bom");
    }
    requireAll(body);
    try {
      ProgressState state = runs.queue(bom, caller.name());
      var queued =
          new Queued(bom.id(), state.runId(), state.status(), "/api/enrichment/stream/" + bom.id());
      return Response.accepted(queued)
          .header("Location", "/api/boms/%s/enrichment".formatted(bom.id()))
          .build();
    } catch (RunOpen open) {
      throw new Problem(409, "Conflict", "The BOM is being enriched already.")
          .with("code", "run_open")
          .with("bom_id", bom.id())
          .with("run_id", open.state().runId())
          .with("enrichment", open.state());
    }
  }

  /** A smaller scope cannot be asked for yet; better said than passed over. */
  private static void requireAll(String body) {
    if (body == null || body.isBlank()) {
      return;
    }
    try (var reader = Json.createReader(new StringReader(body))) {
      if (reader.readObject().getString("scope", "all").equals("all")) {
        return;
      }
    } catch (JsonException notAnObject) {
      throw new Problem(400, "Bad Request", "The body is no JSON object.");
    }
    throw new Problem(400, "Bad Request", "The only scope so far is all.")
        .errors(List.of(new Fault("/scope", null, null, "unknown_scope", "It may be all.")));
  }
}
