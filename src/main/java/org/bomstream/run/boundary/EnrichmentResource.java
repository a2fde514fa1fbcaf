package org.bomstream.run.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.bomstream.bom.boundary.ListPage;
import org.bomstream.bom.boundary.PageRequest;
import org.bomstream.bom.control.Boms;
import org.bomstream.identity.entity.Caller;
import org.bomstream.identity.entity.Role;
import org.bomstream.json.WireJson;
import org.bomstream.problem.Problem;
import org.bomstream.progress.control.RunStates;
import org.bomstream.progress.entity.ProgressState;
import org.bomstream.progress.entity.ProgressState.BatchState;
import org.bomstream.run.control.Batches;
import org.bomstream.run.control.Commands;
import org.bomstream.run.entity.Command;
import org.bomstream.run.entity.RunOver;

/** Where a BOM's newest run stands, and what people command of it. */
@Path("/boms/{id}/enrichment")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.MEMBER)
public class EnrichmentResource {
  @Inject Boms boms;
  @Inject Batches batches;
  @Inject RunStates states;
  @Inject Commands commands;
  @Inject Caller caller;

  @GET
  @RolesAllowed({Role.MEMBER, Role.OPERATOR})
  public ProgressState state(@PathParam("id") String id) {
    return newest(boms.readable(id, caller).id());
  }

  private ProgressState newest(UUID bomId) {
    return Optional.ofNullable(states.of(Set.of(bomId)).get(bomId))
        .orElseThrow(EnrichmentResource::neverEnriched);
  }

  /** The newest run's batches, in order. */
  @GET
  @Path("/batches")
  @RolesAllowed({Role.MEMBER, Role.OPERATOR})
  public ListPage<BatchState> batches(
      @PathParam("id") String id,
      @DefaultValue("0") @QueryParam("cursor") String cursor,
      @DefaultValue("100") @QueryParam("limit") String most) {
    int limit = PageRequest.parse(most);
    int after = PageRequest.cursor(cursor);
    UUID run = newest(boms.readable(id, caller).id()).runId();
    List<BatchState> found = batches.list(run, after, limit + 1);
    return ListPage.of(
        found, limit, Function.identity(), batch -> Integer.toString(batch.number()));
  }

  @POST
  @Path("/pause")
  public Response pause(@PathParam("id") String id) {
    return give(id, Command.PAUSE);
  }

  @POST
  @Path("/resume")
  public Response resume(@PathParam("id") String id) {
    return give(id, Command.RESUME);
  }

  @POST
  @Path("/cancel")
  public Response cancel(@PathParam("id") String id) {
    return give(id, Command.CANCEL);
  }

  private Response give(String id, Command command) {
    UUID bom = boms.own(id, caller).id();
    try {
      return Response.accepted(
              commands.give(bom, command).orElseThrow(EnrichmentResource::neverEnriched))
          .build();
    } catch (RunOver over) {
      throw refused(over.state());
    }
  }

  private static Problem refused(ProgressState state) {
    boolean ended = state.times().completedAt().isPresent();
    return new Problem(
            409, "Conflict", ended ? "The run has ended." : "The run is being cancelled.")
        .with("code", ended ? "run_ended" : "run_cancelling")
        .with("enrichment", WireJson.object(state));
  }

  private static Problem neverEnriched() {
    return new Problem(404, "Not Found", "The BOM was never enriched.")
        .with("code", "never_enriched");
  }
}
