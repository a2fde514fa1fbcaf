package org.bomstream.run.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.bomstream.bom.control.Boms;
import org.bomstream.bom.entity.Bom;
import org.bomstream.identity.entity.Caller;
import org.bomstream.identity.entity.Role;
import org.bomstream.json.WireJson;
import org.bomstream.problem.ClientText;
import org.bomstream.problem.Problem;
import org.bomstream.run.control.Intake;
import org.bomstream.run.entity.RequestKey;
import org.bomstream.run.entity.RunOpen;
import org.bomstream.run.entity.Scope;
import org.jspecify.annotations.Nullable;

/** Asks for a BOM to be enriched. */
@Path("/boms/{id}/enrich")
@Produces(MediaType.APPLICATION_JSON)
public class EnrichResource {
  private static final int LONGEST_KEY = 255;

  @Inject Boms boms;
  @Inject Intake intake;
  @Inject Caller caller;

  /** The application may be at another root than the server's. */
  @Context UriInfo address;

  /** Where to follow the run that was queued. */
  @JsonbPropertyOrder({"bomId", "runId", "status", "streamUrl"})
  public record Queued(UUID bomId, UUID runId, String status, String streamUrl) {}

  @POST
  @RolesAllowed(Role.MEMBER)
  public Response enrich(
      @PathParam("id") String id,
      @HeaderParam("Idempotency-Key") @Nullable String given,
      String body) {
    Bom bom = boms.own(id, caller);
    if (bom.isExternal()) {
      throw new Problem(409, "Conflict", "Another system enriches this BOM.")
          .with("code", "external_bom");
    }
    Scope scope = ScopeBody.parse(body);
    try {
      UUID run = intake.queue(bom, scope, caller.name(), key(given, bom, scope));
      String api = address.getBaseUri().getPath();
      var queued = new Queued(bom.id(), run, "queued", api + "enrichment/stream/" + bom.id());
      return Response.accepted(queued)
          .header("Location", "%sboms/%s/enrichment".formatted(api, bom.id()))
          .build();
    } catch (RunOpen open) {
      throw new Problem(409, "Conflict", "The BOM is being enriched already.")
          .with("code", "run_open")
          .with("bom_id", bom.id())
          .with("run_id", open.state().runId())
          .with("enrichment", WireJson.object(open.state()));
    }
  }

  /** Only what is not as usual: the keys of versions before hold. */
  private static String more(Scope scope) {
    boolean usual = !scope.includeDnp() && Objects.equals(scope.maxAge(), scope.olderThan());
    return usual ? "" : " %s %s".formatted(scope.includeDnp(), scope.maxAge());
  }

  private Optional<RequestKey> key(@Nullable String given, Bom bom, Scope scope) {
    if (given == null || given.isBlank()) {
      return Optional.empty();
    }
    ClientText.check(given, "Idempotency-Key", LONGEST_KEY);
    String request =
        "enrich %s %s %s".formatted(bom.id(), scope.kind(), scope.olderThan()) + more(scope);
    return Optional.of(new RequestKey(bom.organizationId(), caller.name(), given, request));
  }
}
