package org.bomstream.stream.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.util.List;
import org.bomstream.bom.control.Boms;
import org.bomstream.identity.boundary.StreamAddress;
import org.bomstream.identity.control.Tickets;
import org.bomstream.identity.entity.Caller;
import org.bomstream.identity.entity.Role;
import org.bomstream.problem.Problem;
import org.bomstream.stream.control.opening.MissingBoms;
import org.jspecify.annotations.Nullable;

/** Tickets for streams, so that no token need stand in an address. */
@Path("/enrichment/stream")
@RolesAllowed({Role.MEMBER, Role.OPERATOR})
@Produces(MediaType.APPLICATION_JSON)
public class TicketResource {
  @Inject Boms boms;
  @Inject Tickets tickets;
  @Inject Caller caller;

  /**
   * @param expiresIn seconds
   */
  @JsonbPropertyOrder({"ticket", "expiresIn"})
  public record Ticket(String ticket, long expiresIn) {}

  @POST
  @Path("{bom_id}/ticket")
  public Response ticket(@PathParam("bom_id") String id) throws SQLException {
    boms.readable(id, caller);
    return issue(List.of(id));
  }

  /** For a stream of the same BOMs, in the same order; the body or the address names them. */
  @POST
  @Path("ticket")
  public Response ticketForSeveral(@QueryParam("bom") List<String> named, @Nullable String body)
      throws SQLException {
    List<String> ids = named.isEmpty() && body != null ? BomList.read(body) : named;
    MissingBoms.refuse(BomList.check(ids), ids, boms.readable(ids, caller).keySet());
    return issue(ids);
  }

  private Response issue(List<String> ids) throws SQLException {
    String ticket =
        tickets.issue(caller, StreamAddress.purpose(ids)).orElseThrow(TicketResource::tooMany);
    return Response.ok(new Ticket(ticket, Tickets.LIFETIME.toSeconds()))
        .header("Cache-Control", "no-store")
        .build();
  }

  private static Problem tooMany() {
    return new Problem(429, "Too Many Requests", "There are too many tickets of this user.")
        .header("Retry-After", Long.toString(Tickets.LIFETIME.toSeconds()));
  }
}
