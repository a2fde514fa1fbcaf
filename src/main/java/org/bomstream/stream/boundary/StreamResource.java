package org.bomstream.stream.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.AsyncResponse;
import jakarta.ws.rs.container.Suspended;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.OptionalLong;
import java.util.UUID;
import org.bomstream.bom.control.Boms;
import org.bomstream.identity.control.Caller;
import org.bomstream.identity.entity.Role;
import org.bomstream.stream.control.Streams;

/** A BOM's progress, live, as server-sent events. */
@Path("/enrichment/stream/{bom_id}")
@RolesAllowed({Role.MEMBER, Role.OPERATOR})
public class StreamResource {
  @Inject Boms boms;
  @Inject Streams streams;
  @Inject Caller caller;

  @GET
  @Produces(MediaType.SERVER_SENT_EVENTS)
  public void stream(
      @PathParam("bom_id") String id,
      @HeaderParam("Last-Event-ID") String header,
      @QueryParam("last_event_id") String parameter,
      @Context HttpServletRequest request,
      @Context HttpServletResponse response,
      @Suspended AsyncResponse async)
      throws IOException {
    UUID bomId = boms.readable(id, caller).id();
    OptionalLong lastEventId = number(header == null ? parameter : header);
    if (streams.isOver(bomId, lastEventId)) {
      async.resume(Response.noContent().build());
      return;
    }
    streams.open(bomId, lastEventId, new HttpConnection(request, response));
  }

  /** Opens no stream: nothing could ever be written to it. */
  @HEAD
  @Produces(MediaType.SERVER_SENT_EVENTS)
  public Response head(@PathParam("bom_id") String id) {
    boms.readable(id, caller);
    return Response.ok().type(MediaType.SERVER_SENT_EVENTS).build();
  }

  /** What is no number counts as absent, as the contract has it. */
  private static OptionalLong number(String text) {
    try {
      long number = text == null ? -1 : Long.parseLong(text.strip());
      return number < 0 ? OptionalLong.empty() : OptionalLong.of(number);
    } catch (NumberFormatException absent) {
      return OptionalLong.empty();
    }
  }
}
